import type { DebtorClass } from '../party/debtor-kind.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';

/** A step of the plan of a class on another day after the due date. */
export type ChangedStep = {
  readonly debtors: DebtorClass;
  readonly rung: number;
  readonly day: number;
};

/**
 * A plan with some steps on other days. Gaps and terms stay: what counts from a step moves along.
 *
 * @example changedPlan(plan, [{ debtors: 'business', rung: 3, day: 14 }])
 */
export const changedPlan = (plan: DunningPlan, changes: readonly ChangedStep[]): DunningPlan => ({
  ...plan,
  steps: plan.steps.map((step) => {
    const change = changes.find(({ debtors, rung }) => debtors === plan.for && rung === step.rung);
    return change ? { ...step, day: change.day } : step;
  }),
});
