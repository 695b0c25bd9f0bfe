import type { TypedPlan } from '@voldaan/contract/desk/settings-plans.ts';
import type { NumberProblem } from '@voldaan/domain/plan/number-problems.ts';
import { isAmount, NUMBER_LIMITS, PLAN_NUMBERS, type PlanNumber } from '@voldaan/domain/plan/plan-numbers.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { language, useTexts } from '../../../state/reader.ts';
import { shownNumber } from './typed-plan.ts';

type NumberFieldsProps = {
  readonly typed: TypedPlan['numbers'];
  readonly problems: readonly NumberProblem[];
  readonly onInput: (typed: TypedPlan['numbers']) => void;
};

export const numberId = (number: PlanNumber): string => `plan-${number}`;

/** The amounts and numbers of a draft as fields, each with the limits between which it may be set. */
export const NumberFields = ({ typed, problems, onInput }: NumberFieldsProps) => {
  const { numbers: t } = useTexts().settings.plans;
  return (
    <fieldset class="group">
      <legend>{t.title}</legend>
      <p class="hint">{t.explain}</p>
      <div class="pairs">
        {PLAN_NUMBERS.map((number) => {
          const problem = problems.find((each) => each.number === number);
          const shown = (value: number) => shownNumber(number, value, language.value);
          const { least, most } = NUMBER_LIMITS[number];
          return (
            <Field
              key={number}
              id={numberId(number)}
              name={number}
              label={t.names[number]}
              hint={t.between(shown(least), shown(most), t.units[number] ?? '')}
              error={problem && t.problem(problem.code, shown(problem.limit))}
              inputMode={isAmount(number) ? 'decimal' : 'numeric'}
              autocomplete="off"
              value={typed[number]}
              onInput={(value) => onInput({ ...typed, [number]: value })}
            />
          );
        })}
      </div>
    </fieldset>
  );
};
