import type { DebtorClassValue } from '@voldaan/contract/desk/settings-plans.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../../state/api.ts';
import { useTexts } from '../../../state/reader.ts';
import { useAct } from '../../../state/use-act.ts';
import { TroubleNotice } from '../../trouble-notice.tsx';

type DropDraftProps = {
  readonly debtors: DebtorClassValue;
  /** What has to be over first. */
  readonly before?: () => Promise<void>;
  readonly onDropped: (said: string) => void;
};

/** Throws a draft away. */
export const DropDraft = ({ debtors, before, onDropped }: DropDraftProps) => {
  const t = useTexts().settings.plans.kept;
  const { busy, trouble, run } = useAct();
  const drop = async () => {
    await before?.();
    await run(
      () => api.dropPlanDraft(debtors),
      () => onDropped(t.dropped),
    );
  };
  return (
    <>
      <Button type="button" busy={busy} onClick={() => void drop()}>
        {t.drop}
      </Button>
      {trouble && <TroubleNotice trouble={trouble} />}
    </>
  );
};
