import type { DebtorClass } from '../party/debtor-kind.ts';
import { defaultPlan } from './default-plans.ts';
import type { DunningPlan } from './dunning-plan.ts';
import type { DunningStep } from './dunning-step.ts';
import { numbersOf, type PlanNumbers, withNumbers } from './plan-numbers.ts';

/** What an administration sets of one rung. Kind, approval and what a rung counts from are the ladder's own. */
export type DraftStep = {
  readonly rung: number;
  /** Days after the due date. */
  readonly day: number;
  /** Least days after the rung that it counts from; null for the first and the last. */
  readonly gap: number | null;
  /** Days to pay that its message gives; null where it writes nothing, or the law gives the term. */
  readonly term: number | null;
};

/** The rungs that a plan has, in order; a call may be left out. */
export type PlanSteps = readonly DraftStep[];

/** A plan as it is being thought up. */
export type PlanDraft = { readonly steps: PlanSteps; readonly numbers: PlanNumbers };

/** The rungs of every plan, with what each one is. */
export const ladderOf = (debtors: DebtorClass): readonly DunningStep[] => defaultPlan(debtors).steps;

/** A plan as a draft of the next one. */
export const draftOf = (plan: DunningPlan): PlanDraft => ({
  steps: plan.steps.map(({ rung, day, gap, termDays }) => ({
    rung,
    day,
    gap: gap?.days ?? null,
    term: termDays ?? null,
  })),
  numbers: numbersOf(plan),
});

/** The rung that a gap counts from: the one of the ladder, or the rung before it when that is left out. */
export const countedFrom = (steps: PlanSteps, step: DunningStep): number | undefined =>
  step.gap &&
  steps
    .map(({ rung }) => rung)
    .filter((rung) => rung <= (step.gap?.afterRung ?? 0))
    .at(-1);

/** Names of the plans that administrations publish; they go on counting where the default of the class ends. */
const OWN: Readonly<Record<DebtorClass, string>> = { business: 'own-business', consumer: 'own-consumer' };

/** Whether a plan is one that an administration published, by its name. */
export const isOwnPlan = ({ id }: { readonly id: string }): boolean => Object.values(OWN).includes(id);

/**
 * The plan of a draft that has no problems: days, gaps, terms and numbers are the draft's, all else is the ladder's,
 * so that a consumer's costs, the approval of a notice of default and the end by a person cannot be set away.
 */
export const planFrom = (draft: PlanDraft, debtors: DebtorClass, version: number): DunningPlan => ({
  ...withNumbers(defaultPlan(debtors), draft.numbers),
  id: OWN[debtors],
  version,
  steps: ladderOf(debtors).flatMap((rung) => {
    const set = draft.steps.find((step) => step.rung === rung.rung);
    const afterRung = countedFrom(draft.steps, rung);
    const { gap: _, termDays: __, ...fixed } = rung;
    return set
      ? {
          ...fixed,
          day: set.day,
          ...(afterRung !== undefined && set.gap !== null && { gap: { afterRung, days: set.gap } }),
          ...(set.term !== null && { termDays: set.term }),
        }
      : [];
  }),
});
