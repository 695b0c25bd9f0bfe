import { cents } from '../money/cents.ts';
import type { DunningPlan } from './dunning-plan.ts';

type Limit = { readonly least: number; readonly most: number };

const between = (least: number, most: number): Limit => ({ least, most });

/**
 * Between what the numbers of a plan beside its steps may be set (defaults 1.4, 3.5); amounts in cents. Below two
 * bank days money of the last day is not seen yet. That two messages leave in fourteen days at most is no field.
 */
const LIMITS = {
  smallTotal: between(0, 250_00),
  smallRest: between(0, 50_00),
  forgivenRest: between(0, 10_00),
  registeredFrom: between(0, 1_000_00),
  arrivalFrom: between(0, 100_000_00),
  arrivalWorkingDays: between(3, 20),
  bankWorkingDays: between(2, 4),
  messageGapDays: between(4, 7),
  joinDays: between(0, 4),
  resumeWorkingDays: between(2, 10),
  approvalWorkingDays: between(1, 10),
} as const satisfies Partial<Record<keyof DunningPlan, Limit>>;

export type PlanNumber = keyof typeof LIMITS;

/** The numbers in the order in which they are shown: amounts first. */
export const PLAN_NUMBERS = Object.keys(LIMITS) as readonly PlanNumber[];

export const NUMBER_LIMITS: Readonly<Record<PlanNumber, Limit>> = LIMITS;

/** What an administration sets of a plan beside its steps: amounts in cents, the others in days. */
export type PlanNumbers = Readonly<Record<PlanNumber, number>>;

const AMOUNTS = ['smallTotal', 'smallRest', 'forgivenRest', 'registeredFrom', 'arrivalFrom'] as const;

/** Whether a number of a plan is an amount of money. */
export const isAmount = (number: PlanNumber): boolean => (AMOUNTS as readonly PlanNumber[]).includes(number);

/** A number for each of them. */
export const eachNumber = <Value>(make: (number: PlanNumber) => Value): Readonly<Record<PlanNumber, Value>> =>
  Object.fromEntries(PLAN_NUMBERS.map((number) => [number, make(number)])) as Record<PlanNumber, Value>;

/** The numbers of a plan. */
export const numbersOf = (plan: DunningPlan): PlanNumbers => eachNumber((number) => plan[number]);

/** A plan with these numbers, which have no problems. */
export const withNumbers = (plan: DunningPlan, numbers: PlanNumbers): DunningPlan => ({
  ...plan,
  ...numbers,
  smallTotal: cents(numbers.smallTotal),
  smallRest: cents(numbers.smallRest),
  forgivenRest: cents(numbers.forgivenRest),
  registeredFrom: cents(numbers.registeredFrom),
  arrivalFrom: cents(numbers.arrivalFrom),
});

/** A number that a draft sets otherwise than a plan. */
export type NumberDifference = {
  readonly number: PlanNumber;
  readonly before: number;
  readonly after: number;
};

/** @returns what differs, in the order in which numbers are shown */
export const numberDifferences = (before: PlanNumbers, after: PlanNumbers): readonly NumberDifference[] =>
  PLAN_NUMBERS.filter((number) => before[number] !== after[number]).map((number) => ({
    number,
    before: before[number],
    after: after[number],
  }));
