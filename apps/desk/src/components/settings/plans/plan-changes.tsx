import type { DebtorClassValue } from '@voldaan/contract/desk/settings-plans.ts';
import { planDifferences } from '@voldaan/domain/plan/plan-differences.ts';
import { ladderOf, type PlanDraft } from '@voldaan/domain/plan/plan-draft.ts';
import { numberDifferences } from '@voldaan/domain/plan/plan-numbers.ts';
import { language, useTexts } from '../../../state/reader.ts';
import { shownNumber } from './typed-plan.ts';

type PlanChangesProps = {
  readonly debtors: DebtorClassValue;
  readonly before: PlanDraft;
  readonly after: PlanDraft;
};

/** How many things are otherwise in one plan than in another. */
export const changeCount = (before: PlanDraft, after: PlanDraft): number =>
  planDifferences(before.steps, after.steps).length + numberDifferences(before.numbers, after.numbers).length;

/** What is otherwise in one plan than in another, a sentence each. */
export const PlanChanges = ({ debtors, before, after }: PlanChangesProps) => {
  const t = useTexts().settings.plans;
  const kindOf = (rung: number) => ladderOf(debtors).find((step) => step.rung === rung)?.kind ?? 'call';
  return (
    <ul>
      {planDifferences(before.steps, after.steps).map((difference) => (
        <li key={`${difference.rung}${difference.field}`}>
          {t.difference(difference, t.steps[kindOf(difference.rung)])}
        </li>
      ))}
      {numberDifferences(before.numbers, after.numbers).map(({ number, before: was, after: is }) => {
        const shown = (value: number) => shownNumber(number, value, language.value);
        return <li key={number}>{t.numbers.difference(t.numbers.names[number], shown(was), shown(is))}</li>;
      })}
    </ul>
  );
};
