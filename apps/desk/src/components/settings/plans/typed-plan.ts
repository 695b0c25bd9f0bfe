import type { DebtorClassValue, DraftStep, TypedPlan } from '@voldaan/contract/desk/settings-plans.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language, parseEuro } from '@voldaan/domain/money/euro.ts';
import { ladderOf, type PlanDraft } from '@voldaan/domain/plan/plan-draft.ts';
import { eachNumber, isAmount, type PlanNumber } from '@voldaan/domain/plan/plan-numbers.ts';
import { leastGap, leastTerm } from '@voldaan/domain/plan/plan-rules.ts';

/** A rung as it stands in the fields; what is not filled in is empty. */
export type TypedStep = TypedPlan['steps'][number];

const text = (n: number | null | undefined): string => (n === null || n === undefined ? '' : String(n));

/** A number of a plan as people read it: an amount, or days. */
export const shownNumber = (number: PlanNumber, value: number, language: Language): string =>
  isAmount(number) ? formatEuro(cents(value), language) : String(value);

const typedStep = (steps: readonly DraftStep[], standard: ReturnType<typeof ladderOf>[number]): TypedStep => {
  const set = steps.find(({ rung }) => rung === standard.rung);
  return {
    rung: standard.rung,
    kept: set !== undefined,
    day: text(set?.day ?? standard.day),
    gap: text(set ? set.gap : (standard.gap?.days ?? null)),
    term: text(set ? set.term : (standard.termDays ?? null)),
  };
};

/** The fields of a plan; a call that it leaves out can come back where the ladder has it. */
export const typedFrom = (
  { steps, numbers }: PlanDraft,
  debtors: DebtorClassValue,
  language: Language,
): TypedPlan => ({
  steps: ladderOf(debtors).map((standard) => typedStep(steps, standard)),
  numbers: eachNumber((number) => shownNumber(number, numbers[number], language)),
});

/** What is no whole number becomes one that no rule allows, so that it is told at its field. */
const count = (typed: string): number => (/^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN);

const numberFrom = (number: PlanNumber, typed: string): number =>
  isAmount(number) ? (parseEuro(typed) ?? Number.NaN) : count(typed);

/** The draft that the fields are; cells that a rung does not have stay without a number. */
export const draftFrom = ({ steps, numbers }: TypedPlan, debtors: DebtorClassValue): PlanDraft => ({
  steps: ladderOf(debtors).flatMap(({ rung, kind, gap }) => {
    const set = steps.find((step) => step.rung === rung);
    if (!set?.kept) return [];
    return [
      {
        rung,
        day: count(set.day),
        gap: gap ? count(set.gap || String(leastGap(kind))) : null,
        term: leastTerm(kind, debtors) === undefined ? null : count(set.term),
      },
    ];
  }),
  numbers: eachNumber((number) => numberFrom(number, numbers[number])),
});

/** The draft as it is sent. */
export const sentFrom = ({ steps, numbers }: PlanDraft) => ({
  steps: steps.map((step) => ({ ...step })),
  numbers: { ...numbers },
});
