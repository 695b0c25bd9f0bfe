import type { DebtorClassValue } from '@voldaan/contract/desk/settings-plans.ts';
import type { NumberProblem } from '@voldaan/domain/plan/number-problems.ts';
import { ladderOf } from '@voldaan/domain/plan/plan-draft.ts';
import type { PlanProblem } from '@voldaan/domain/plan/plan-problems.ts';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { language, useTexts } from '../../../state/reader.ts';
import { numberId } from './number-fields.tsx';
import { cellId } from './plan-fields.tsx';
import { shownNumber } from './typed-plan.ts';

type DraftProblemsProps = {
  readonly debtors: DebtorClassValue;
  readonly problems: readonly PlanProblem[];
  readonly numbers: readonly NumberProblem[];
};

/** Everything that keeps a draft from being a plan, each with a way to its field. */
export const DraftProblems = ({ debtors, problems, numbers }: DraftProblemsProps) => {
  const t = useTexts().settings.plans;
  const kindOf = (rung: number) => ladderOf(debtors).find((step) => step.rung === rung)?.kind ?? 'call';
  const errors = [
    ...problems.map(({ rung, field, code, limit }) => ({
      field: cellId(rung, field === 'step' ? 'day' : field),
      message: `${t.steps[kindOf(rung)]}: ${t.problem(code, limit)}`,
    })),
    ...numbers.map(({ number, code, limit }) => ({
      field: numberId(number),
      message: `${t.numbers.names[number]}: ${t.numbers.problem(code, shownNumber(number, limit, language.value))}`,
    })),
  ];
  return errors.length > 0 ? <ErrorSummary title={t.problems} errors={errors} /> : null;
};
