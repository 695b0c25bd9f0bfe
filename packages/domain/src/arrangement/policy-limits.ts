import { cents } from '../money/cents.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import type { ArrangementPolicy } from './policy.ts';

type Limit = { readonly least: number; readonly most: number };

const between = (least: number, most: number): Limit => ({ least, most });

/** The same for both classes. */
const forBoth = (least: number, most: number) => [between(least, most), between(least, most)] as const;

/** For a business, and for a consumer. */
const LIMITS = {
  fromDay: [between(-14, 14), between(1, 14)],
  leastPerTerm: [between(0, 1_000_00), between(0, 50_00)],
  monthsItself: forBoth(0, 6),
  monthsFinance: forBoth(1, 12),
  monthsApprover: forBoth(1, 24),
  itselfUpTo: [between(0, 10_000_00), between(0, 5_000_00)],
  firstWithin: [between(1, 31), between(14, 31)],
  answerWorkingDays: forBoth(1, 5),
  counterDays: [between(5, 30), between(7, 30)],
  announceWorkingDays: forBoth(2, 5),
  graceDays: [between(0, 14), between(3, 14)],
  graceWorkingDays: forBoth(3, 10),
  repairDays: [between(5, 30), between(10, 30)],
  noticeDays: [between(7, 30), between(14, 30)],
} as const;

export type PolicyField = keyof typeof LIMITS;

/** The guard-rails of the policy, each a whole number, in the order in which an arrangement meets them. */
export const POLICY_FIELDS = Object.keys(LIMITS) as readonly PolicyField[];

export type PolicyNumbers = Readonly<Record<PolicyField, number>>;

/**
 * Between what a guard-rail may be set (defaults 3.1). A consumer's first day is after the due date: before it a
 * deferral would be credit. There is no field for interest or costs: his arrangement is free, always.
 */
export const policyLimit = (debtors: DebtorClass, field: PolicyField): Limit => {
  const [business, consumer] = LIMITS[field];
  return debtors === 'business' ? business : consumer;
};

/** What keeps a policy from being set: a number outside its limits, or a person who may less than the machine. */
export type PolicyProblem = {
  readonly field: PolicyField;
  readonly code: 'outside-limits' | 'less-than-before';
};

/** Longer durations need somebody with more say. */
const RISING: readonly (readonly [PolicyField, PolicyField])[] = [
  ['monthsItself', 'monthsFinance'],
  ['monthsFinance', 'monthsApprover'],
];

/** @returns problems by field; empty when the policy may be set */
export const policyProblems = (numbers: PolicyNumbers, debtors: DebtorClass): readonly PolicyProblem[] => {
  const outside = POLICY_FIELDS.filter((field) => {
    const { least, most } = policyLimit(debtors, field);
    return !Number.isInteger(numbers[field]) || numbers[field] < least || numbers[field] > most;
  });
  const falling = RISING.filter(([less, more]) => numbers[less] > numbers[more]).map(([, more]) => more);
  return [
    ...outside.map((field) => ({ field, code: 'outside-limits' }) as const),
    ...falling.map((field) => ({ field, code: 'less-than-before' }) as const),
  ];
};

/** A policy as numbers side by side. */
export const numbersOf = ({ months, grace, ...policy }: ArrangementPolicy): PolicyNumbers => ({
  ...policy,
  monthsItself: months.itself,
  monthsFinance: months.finance,
  monthsApprover: months.approver,
  graceDays: grace.days,
  graceWorkingDays: grace.workingDays,
});

/** The policy that these numbers are. */
export const policyOf = (numbers: PolicyNumbers): ArrangementPolicy => {
  const { monthsItself, monthsFinance, monthsApprover, graceDays, graceWorkingDays, ...policy } = numbers;
  return {
    ...policy,
    leastPerTerm: cents(policy.leastPerTerm),
    itselfUpTo: cents(policy.itselfUpTo),
    months: { itself: monthsItself, finance: monthsFinance, approver: monthsApprover },
    grace: { days: graceDays, workingDays: graceWorkingDays },
  };
};
