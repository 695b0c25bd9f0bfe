import type { PlanNumbersValue } from '@voldaan/contract/desk/settings-plans.ts';
import { PLAN_NUMBERS } from '@voldaan/domain/plan/plan-numbers.ts';
import { language, useTexts } from '../../../state/reader.ts';
import { shownNumber } from './typed-plan.ts';

/** The amounts and numbers of a plan as they count. */
export const PlanNumbers = ({ numbers }: { readonly numbers: PlanNumbersValue }) => {
  const { numbers: t } = useTexts().settings.plans;
  return (
    <details class="numbers">
      <summary>{t.title}</summary>
      <dl class="pairs">
        {PLAN_NUMBERS.map((number) => (
          <div key={number}>
            <dt>{t.names[number]}</dt>
            <dd>
              {shownNumber(number, numbers[number], language.value)}
              {t.units[number] && ` ${t.units[number]}`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
