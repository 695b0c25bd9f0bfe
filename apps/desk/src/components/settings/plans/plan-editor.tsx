import type { DebtorClassValue, PlanOfClass } from '@voldaan/contract/desk/settings-plans.ts';
import { numberProblems } from '@voldaan/domain/plan/number-problems.ts';
import { ladderOf } from '@voldaan/domain/plan/plan-draft.ts';
import { planProblems, planWarnings } from '@voldaan/domain/plan/plan-problems.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../../state/reader.ts';
import { worked } from '../../../state/worked.ts';
import { DraftProblems } from './draft-problems.tsx';
import { DropDraft } from './drop-draft.tsx';
import { NewerVersion } from './newer-version.tsx';
import { NumberFields } from './number-fields.tsx';
import { PlanAxis } from './plan-axis.tsx';
import { changeCount, PlanChanges } from './plan-changes.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { PublishForm } from './publish-form.tsx';
import { draftFrom, sentFrom, typedFrom } from './typed-plan.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { usePreview } from './use-preview.ts';

type PlanEditorProps = {
  readonly debtors: DebtorClassValue;
  readonly plan: PlanOfClass;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
};

/** The next version: thought up in the table, kept while it is, seen on real accounts, published with a reason. */
export const PlanEditor = ({ debtors, plan, onClose, onDone }: PlanEditorProps) => {
  const t = useTexts().settings.plans;
  const { current, standard, versions, draft: kept } = plan;
  const [seen, setSeen] = useState(kept?.seen ?? current.version);
  const [typed, setTyped] = useState(() => kept?.typed ?? typedFrom(current, debtors, language.value));
  const [tried, setTried] = useState(false);
  const preview = usePreview();
  const { keeping, keepNow, stop } = useKeptDraft(debtors, seen, typed);
  const draft = draftFrom(typed, debtors);
  const problems = planProblems(draft.steps, debtors);
  const numbers = numberProblems(draft.numbers);
  const allowed = problems.length + numbers.length === 0;
  const warnings = allowed ? planWarnings(draft.steps, debtors) : [];
  const changes = allowed ? changeCount(current, draft) : 0;
  const newer = versions.filter(({ version }) => version > seen);
  const kindOf = (rung: number) => ladderOf(debtors).find((step) => step.rung === rung)?.kind ?? 'call';
  const change = (next: typeof typed) => {
    preview.clear();
    setTried(false);
    setTyped(next);
  };
  const see = () => {
    setTried(true);
    if (changes > 0) void preview.start(debtors, sentFrom(draft));
  };
  const close = async () => {
    await keepNow();
    worked.value += 1;
    onClose();
  };
  return (
    <section aria-labelledby="plan-draft" class="draft">
      <h2 id="plan-draft">{t.draft}</h2>
      <p>{t.draftText}</p>
      <NewerVersion
        debtors={debtors}
        newer={newer}
        before={versions.find(({ version }) => version === seen) ?? standard}
        onSeen={() => {
          preview.clear();
          setSeen(current.version);
        }}
      />
      <PlanAxis steps={draft.steps} before={current.steps} debtors={debtors} label={t.axisDraft} />
      {tried && <DraftProblems debtors={debtors} problems={problems} numbers={numbers} />}
      <PlanFields
        debtors={debtors}
        typed={typed.steps}
        problems={problems}
        onInput={(steps) => change({ ...typed, steps })}
      />
      <NumberFields
        typed={typed.numbers}
        problems={numbers}
        onInput={(set) => change({ ...typed, numbers: set })}
      />
      {warnings.length > 0 && (
        <div class="notice" data-kind="wait" role="status">
          <h3>{t.warnings}</h3>
          <ul>
            {warnings.map(({ rung, code, from, until }) => (
              <li key={`${rung}${code}`}>{t.warning(code, t.steps[kindOf(rung)], from ?? 0, until ?? 0)}</li>
            ))}
          </ul>
        </div>
      )}
      {changes > 0 && (
        <>
          <h3>{t.changes}</h3>
          <PlanChanges debtors={debtors} before={current} after={draft} />
        </>
      )}
      <p class="hint" role="status">
        {t.kept.keeping[keeping]}
      </p>
      <div class="buttons">
        <Button type="button" primary={!preview.done} busy={preview.busy} onClick={see}>
          {t.see}
        </Button>
        <Button type="button" onClick={() => change(typedFrom(standard, debtors, language.value))}>
          {t.toStandard}
        </Button>
        <Button type="button" onClick={() => void close()}>
          {t.close}
        </Button>
        <DropDraft debtors={debtors} before={stop} onDropped={onDone} />
      </div>
      {tried && allowed && changes === 0 && <p role="status">{t.nothingChanged}</p>}
      <PlanPreview preview={preview} />
      {preview.done && newer.length > 0 && <p role="status">{t.newer.readFirst}</p>}
      {preview.done && changes > 0 && newer.length === 0 && (
        <PublishForm debtors={debtors} seen={seen} draft={sentFrom(draft)} onDone={onDone} />
      )}
    </section>
  );
};
