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

/** Whose plan it is, by its name: also of a version that is not at hand. */
export const classOfPlan = ({ id }: { readonly id: string }): DebtorClass =>
  id.endsWith('business') ? 'business' : 'consumer';

/** The number that the next version of a class gets; it goes on counting after the default. */
export const nextVersion = (debtors: DebtorClass, published: readonly DunningPlan[] = []): number =>
  currentPlan(debtors, published).version + 1;
