import type { DebtorClassValue, KeptPlanDraft } from '@voldaan/contract/desk/settings-plans.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../../state/reader.ts';
import { DropDraft } from './drop-draft.tsx';

type KeptDraftProps = {
  readonly debtors: DebtorClassValue;
  readonly draft: KeptPlanDraft;
  readonly onOpen: () => void;
  readonly onDropped: (said: string) => void;
};

/** A draft of an earlier time: to go on with, or to throw away. */
export const KeptDraft = ({ debtors, draft, onOpen, onDropped }: KeptDraftProps) => {
  const t = useTexts().settings.plans.kept;
  return (
    <section class="draft" aria-labelledby="plan-kept">
      <h2 id="plan-kept">{t.of(formatMoment(draft.at, language.value))}</h2>
      <p>{t.explain}</p>
      <div class="buttons">
        <Button type="button" primary onClick={onOpen}>
          {t.open}
        </Button>
        <DropDraft debtors={debtors} onDropped={onDropped} />
      </div>
    </section>
  );
};
