import type { DebtorClass } from '../party/debtor-kind.ts';
import { defaultPlan } from './default-plans.ts';
import type { DunningPlan } from './dunning-plan.ts';

/**
 * The plan that new accounts of a class get: the last one that the administration published, else the default.
 *
 * @param published - every version that the administration published, oldest first
 */
export const currentPlan = (debtors: DebtorClass, published: readonly DunningPlan[] = []): DunningPlan =>
  published.findLast((plan) => plan.for === debtors) ?? defaultPlan(debtors);

/** The number that the next version of a class gets; it goes on counting after the default. */
export const nextVersion = (debtors: DebtorClass, published: readonly DunningPlan[] = []): number =>
  currentPlan(debtors, published).version + 1;
