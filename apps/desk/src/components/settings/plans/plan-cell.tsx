import type { PlanProblem } from '@voldaan/domain/plan/plan-problems.ts';
import { useTexts } from '../../../state/reader.ts';

type PlanCellProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: PlanProblem | undefined;
  readonly onInput: (value: string) => void;
};

/** A number of days in the table of steps, and beneath it what is wrong with it. */
export const PlanCell = ({ id, label, value, problem, onInput }: PlanCellProps) => {
  const t = useTexts().settings.plans;
  return (
    <>
      <input
        id={id}
        class="days"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && (
        <span class="error" id={`${id}-error`}>
          {t.problem(problem.code, problem.limit)}
        </span>
      )}
    </>
  );
};
