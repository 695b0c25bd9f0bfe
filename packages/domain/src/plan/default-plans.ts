import { cents } from '../money/cents.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import type { DunningPlan } from './dunning-plan.ts';
import type { DunningStep } from './dunning-step.ts';

/** The step plan of seed 004: within 1, 2, 3 and 4 weeks, then 5 to 6 weeks, then a decision. */
const STEPS: readonly DunningStep[] = [
  { rung: 1, kind: 'reminder', day: 3, termDays: 8 },
  { rung: 2, kind: 'call', day: 10, gap: { afterRung: 1, days: 5 } },
  { rung: 3, kind: 'notice', day: 17, gap: { afterRung: 2, days: 5 }, termDays: 10 },
  { rung: 4, kind: 'call', day: 24, gap: { afterRung: 3, days: 5 } },
  {
    rung: 5,
    kind: 'notice-of-default',
    day: 38,
    gap: { afterRung: 3, days: 21 },
    termDays: 10,
    approval: true,
  },
  { rung: 6, kind: 'decision', day: 52, afterTerm: { rung: 5, workingDays: 2 } },
];

const SHARED = {
  version: 1,
  steps: STEPS,
  bankWorkingDays: 2,
  deskWindow: { opens: 7 * 60, closes: 18 * 60 },
  spreadMinutes: 120,
  messageGapDays: 4,
  messageLimit: { count: 2, days: 14 },
  joinDays: 2,
  resumeWorkingDays: 2,
  approvalWorkingDays: 2,
  smallTotal: cents(25_00),
  smallRest: cents(10_00),
  forgivenRest: cents(1_00),
  registeredFrom: cents(100_00),
  arrivalFrom: cents(500_00),
  arrivalWorkingDays: 7,
} as const;

export const BUSINESS_PLAN: DunningPlan = {
  ...SHARED,
  id: 'business',
  for: 'business',
  mailWindow: { opens: 8 * 60 + 30, closes: 16 * 60 + 30 },
};

/** The same days; before the notice the term of the reminder must have run out, with two bank days. */
const CONSUMER_PLAN_1: DunningPlan = {
  ...SHARED,
  id: 'consumer',
  for: 'consumer',
  steps: STEPS.map((step) => (step.rung === 3 ? { ...step, afterTerm: { rung: 1, workingDays: 2 } } : step)),
  mailWindow: { opens: 9 * 60, closes: 18 * 60 },
};

/** The notice of a consumer is the fourteen-day notice, which has no date of its own: the law gives the term. */
export const CONSUMER_PLAN: DunningPlan = {
  ...CONSUMER_PLAN_1,
  version: 2,
  steps: CONSUMER_PLAN_1.steps.map(({ termDays, ...step }) =>
    step.rung === 3
      ? { ...step, kind: 'fourteen-day-notice' }
      : { ...step, ...(termDays !== undefined && { termDays }) },
  ),
};

/** What a new administration gets without touching a setting. */
export const defaultPlan = (debtors: DebtorClass): DunningPlan =>
  debtors === 'business' ? BUSINESS_PLAN : CONSUMER_PLAN;

/** Every version of every plan that an account can be pinned to; a published version is never changed. */
const VERSIONS: readonly DunningPlan[] = [BUSINESS_PLAN, CONSUMER_PLAN_1, CONSUMER_PLAN];

/**
 * The plan that an account is pinned to.
 *
 * @param published - what the account's administration published itself, all versions
 * @throws RangeError when there is no such version: an account is only ever pinned to one that was published
 */
export const planVersion = (
  pinned: { readonly id: string; readonly version: number },
  published: readonly DunningPlan[] = [],
): DunningPlan => {
  const isPinned = ({ id, version }: DunningPlan): boolean => id === pinned.id && version === pinned.version;
  const plan = VERSIONS.find(isPinned) ?? published.find(isPinned);
  if (!plan) throw new RangeError(`Plan ${pinned.id} has no version ${pinned.version}.`);
  return plan;
};
