import type { CurrentPlans } from '@voldaan/contract/desk/simulation.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { useTexts } from '../../state/reader.ts';
import { errorAt } from '../form/errors.ts';
import { stepField, type TypedBooks } from './typed-books.ts';

type PlanDaysProps = {
  readonly plan: CurrentPlans['plans'][number];
  readonly typed: TypedBooks;
  readonly errors: readonly FieldError[];
  readonly onInput: (typed: TypedBooks) => void;
};

/** The steps of a plan with their days, each of which can be tried on another one. */
export const PlanDays = ({ plan, typed, errors, onInput }: PlanDaysProps) => {
  const t = useTexts().simulation.books;
  return (
    <table class="plan-days">
      <caption>{t.plans[plan.debtors]}</caption>
      <thead>
        <tr>
          <th scope="col">{t.step}</th>
          <th scope="col" class="number">
            {t.now}
          </th>
          <th scope="col">{t.dayOf}</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps.map(({ rung, step, day }) => {
          const field = stepField(plan.debtors, rung);
          const error = errorAt(errors, field);
          return (
            <tr key={rung}>
              <th scope="row">{t.steps[step]}</th>
              <td class="number">{day}</td>
              <td>
                <input
                  id={field}
                  type="text"
                  inputMode="numeric"
                  aria-label={`${t.plans[plan.debtors]}, ${t.steps[step]}: ${t.dayOf}`}
                  aria-invalid={error ? true : undefined}
                  value={typed.steps[field] ?? String(day)}
                  onInput={(event) =>
                    onInput({ ...typed, steps: { ...typed.steps, [field]: event.currentTarget.value } })
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
