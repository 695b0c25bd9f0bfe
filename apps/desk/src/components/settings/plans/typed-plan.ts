import type { DebtorClassValue, DraftStep } from '@voldaan/contract/desk/settings-plans.ts';
import { ladderOf, type PlanDraft } from '@voldaan/domain/plan/plan-draft.ts';
import { leastGap, leastTerm } from '@voldaan/domain/plan/plan-rules.ts';

/** A rung as it stands in the fields; what is not filled in is empty. */
export type TypedStep = {
  readonly rung: number;
  readonly kept: boolean;
  readonly day: string;
  readonly gap: string;
  readonly term: string;
};

const text = (n: number | null | undefined): string => (n === null || n === undefined ? '' : String(n));

/** The fields of a plan; a call that it leaves out can come back where the ladder has it. */
export const typedFrom = (steps: readonly DraftStep[], debtors: DebtorClassValue): readonly TypedStep[] =>
  ladderOf(debtors).map((standard) => {
    const set = steps.find(({ rung }) => rung === standard.rung);
    return {
      rung: standard.rung,
      kept: set !== undefined,
      day: text(set?.day ?? standard.day),
      gap: text(set ? set.gap : (standard.gap?.days ?? null)),
      term: text(set ? set.term : (standard.termDays ?? null)),
    };
  });

/** What is no whole number becomes one that no rule allows, so that it is told at its field. */
const count = (typed: string): number => (/^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN);

/** The draft that the fields are; cells that a rung does not have stay without a number. */
export const draftFrom = (typed: readonly TypedStep[], debtors: DebtorClassValue): PlanDraft => ({
  steps: ladderOf(debtors).flatMap(({ rung, kind, gap }) => {
    const set = typed.find((step) => step.rung === rung);
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
});
