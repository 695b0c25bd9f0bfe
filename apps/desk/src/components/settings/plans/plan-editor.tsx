import type { DebtorClassValue, PlanOfClass } from '@voldaan/contract/desk/settings-plans.ts';
import { defaultPlan } from '@voldaan/domain/plan/default-plans.ts';
import { planDifferences } from '@voldaan/domain/plan/plan-differences.ts';
import { planFrom } from '@voldaan/domain/plan/plan-draft.ts';
import { planProblems, planWarnings } from '@voldaan/domain/plan/plan-problems.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { PlanAxis } from './plan-axis.tsx';
import { cellId, PlanFields } from './plan-fields.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { PublishForm } from './publish-form.tsx';
import { draftFrom, typedFrom } from './typed-plan.ts';
import { usePreview } from './use-preview.ts';

type PlanEditorProps = {
  readonly debtors: DebtorClassValue;
  readonly current: PlanOfClass['current'];
  readonly standard: PlanOfClass['standard'];
  readonly onCancel: () => void;
  readonly onDone: (said: string) => void;
};

/** The next version: thought up in the table, seen on real accounts, then published with a reason. */
export const PlanEditor = ({ debtors, current, standard, onCancel, onDone }: PlanEditorProps) => {
  const t = useTexts().settings.plans;
  const [typed, setTyped] = useState(() => typedFrom(current.steps, debtors));
  const [tried, setTried] = useState(false);
  const preview = usePreview();
  const draft = draftFrom(typed, debtors);
  const problems = planProblems(draft, debtors);
  const warnings = problems.length > 0 ? [] : planWarnings(draft, debtors);
  // Only the days count here, so it does not matter whose version it is.
  const counting = planFrom({ steps: current.steps }, debtors, current.version);
  const differences = problems.length > 0 ? [] : planDifferences(counting, draft);
  const kindOf = (rung: number) =>
    defaultPlan(debtors).steps.find((step) => step.rung === rung)?.kind ?? 'call';
  const change = (next: typeof typed) => {
    preview.clear();
    setTried(false);
    setTyped(next);
  };
  const ready = problems.length === 0 && differences.length > 0;
  const see = () => {
    setTried(true);
    if (ready)
      void preview.start(
        debtors,
        draft.steps.map((step) => ({ ...step })),
      );
  };
  return (
    <section aria-labelledby="plan-draft" class="draft">
      <h2 id="plan-draft">{t.draft}</h2>
      <p>{t.draftText}</p>
      <PlanAxis steps={draft.steps} before={current.steps} debtors={debtors} label={t.axisDraft} />
      {tried && problems.length > 0 && (
        <ErrorSummary
          title={t.problems}
          errors={problems.map(({ rung, field, code, limit }) => ({
            field: cellId(rung, field === 'step' ? 'day' : field),
            message: `${t.steps[kindOf(rung)]}: ${t.problem(code, limit)}`,
          }))}
        />
      )}
      <PlanFields debtors={debtors} typed={typed} problems={problems} onInput={change} />
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
      {differences.length > 0 && (
        <>
          <h3>{t.changes}</h3>
          <ul>
            {differences.map((difference) => (
              <li key={`${difference.rung}${difference.field}`}>
                {t.difference(difference, t.steps[kindOf(difference.rung)])}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <Button type="button" primary={!preview.done} busy={preview.busy} onClick={see}>
          {t.see}
        </Button>
        <Button type="button" onClick={() => change(typedFrom(standard.steps, debtors))}>
          {t.toStandard}
        </Button>
        <Button type="button" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
      {tried && problems.length === 0 && !ready && <p role="status">{t.nothingChanged}</p>}
      <PlanPreview preview={preview} />
      {preview.done && ready && (
        <PublishForm
          debtors={debtors}
          seen={current.version}
          steps={draft.steps.map((step) => ({ ...step }))}
          onDone={onDone}
        />
      )}
    </section>
  );
};
