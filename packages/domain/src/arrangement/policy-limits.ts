import { cents } from '../money/cents.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import type { ArrangementPolicy } from './policy.ts';

/** The guard-rails of the policy, each a whole number, in the order in which an arrangement meets them. */
export const POLICY_FIELDS = [
  'fromDay',
  'leastPerTerm',
  'monthsItself',
  'monthsFinance',
  'monthsApprover',
  'itselfUpTo',
  'firstWithin',
  'answerWorkingDays',
  'counterDays',
  'announceWorkingDays',
  'graceDays',
  'graceWorkingDays',
  'repairDays',
  'noticeDays',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

export type PolicyNumbers = Readonly<Record<PolicyField, number>>;

type Limit = { readonly least: number; readonly most: number };

const SHARED = {
  monthsItself: { least: 0, most: 6 },
  monthsFinance: { least: 1, most: 12 },
  monthsApprover: { least: 1, most: 24 },
  answerWorkingDays: { least: 1, most: 5 },
  announceWorkingDays: { least: 2, most: 5 },
  graceWorkingDays: { least: 3, most: 10 },
} as const;

/**
 * Between what a guard-rail may be set (defaults 3.1). A consumer's first day is after the due date: before it a
 * deferral would be credit. There is no field for interest or costs: his arrangement is free, always.
 */
export const POLICY_LIMITS: Readonly<Record<DebtorClass, Readonly<Record<PolicyField, Limit>>>> = {
  business: {
    ...SHARED,
    fromDay: { least: -14, most: 14 },
    leastPerTerm: { least: 0, most: 1_000_00 },
    itselfUpTo: { least: 0, most: 10_000_00 },
    firstWithin: { least: 1, most: 31 },
    counterDays: { least: 5, most: 30 },
    graceDays: { least: 0, most: 14 },
    repairDays: { least: 5, most: 30 },
    noticeDays: { least: 7, most: 30 },
  },
  consumer: {
    ...SHARED,
    fromDay: { least: 1, most: 14 },
    leastPerTerm: { least: 0, most: 50_00 },
    itselfUpTo: { least: 0, most: 5_000_00 },
    firstWithin: { least: 14, most: 31 },
    counterDays: { least: 7, most: 30 },
    graceDays: { least: 3, most: 14 },
    repairDays: { least: 10, most: 30 },
    noticeDays: { least: 14, most: 30 },
  },
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
    const { least, most } = POLICY_LIMITS[debtors][field];
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
