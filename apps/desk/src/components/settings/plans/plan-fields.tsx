import type { DebtorClassValue, TypedPlan } from '@voldaan/contract/desk/settings-plans.ts';
import { ladderOf } from '@voldaan/domain/plan/plan-draft.ts';
import type { PlanField, PlanProblem } from '@voldaan/domain/plan/plan-problems.ts';
import { leastTerm } from '@voldaan/domain/plan/plan-rules.ts';
import { useTexts } from '../../../state/reader.ts';
import { PlanCell } from './plan-cell.tsx';
import { PlanHead } from './plan-head.tsx';
import type { TypedStep } from './typed-plan.ts';

type PlanFieldsProps = {
  readonly debtors: DebtorClassValue;
  readonly typed: TypedPlan['steps'];
  readonly problems: readonly PlanProblem[];
  readonly onInput: (typed: TypedPlan['steps']) => void;
};

export const cellId = (rung: number, field: PlanField): string => `plan-${rung}-${field}`;

/** The steps of a draft as fields; what is fixed stands there as text. */
export const PlanFields = ({ debtors, typed, problems, onInput }: PlanFieldsProps) => {
  const t = useTexts().settings.plans;
  return (
    <div class="wide-table">
      <table class="plan fields">
        <caption class="visually-hidden">{t.draft}</caption>
        <PlanHead />
        <tbody>
          {ladderOf(debtors).map(({ rung, kind, gap, approval }) => {
            const set = typed.find((step) => step.rung === rung);
            if (!set) return null;
            const change = (part: Partial<TypedStep>) =>
              onInput(typed.map((step) => (step.rung === rung ? { ...step, ...part } : step)));
            const cell = (field: 'day' | 'gap' | 'term') => (
              <PlanCell
                id={cellId(rung, field)}
                label={`${t.columns[field]}: ${t.steps[kind]} (${t.numbered(rung)})`}
                value={set[field]}
                problem={problems.find((problem) => problem.rung === rung && problem.field === field)}
                onInput={(value) => change({ [field]: value })}
              />
            );
            const hasTerm = leastTerm(kind, debtors) !== undefined;
            return (
              <tr key={rung}>
                <th scope="row">
                  {kind === 'call' ? (
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={set.kept}
                        onInput={(event) => change({ kept: event.currentTarget.checked })}
                      />
                      {t.steps[kind]}
                    </label>
                  ) : (
                    t.steps[kind]
                  )}
                </th>
                <td data-label={t.columns.day}>{set.kept ? cell('day') : t.leftOut}</td>
                <td data-label={t.columns.gap}>{set.kept && gap ? cell('gap') : t.none}</td>
                <td data-label={t.columns.term}>
                  {hasTerm ? cell('term') : kind === 'fourteen-day-notice' ? t.byLaw : t.none}
                </td>
                <td data-label={t.columns.approval}>{approval ? t.approval : t.none}</td>
                <td data-label={t.columns.window}>{t.window(rung)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
