import { NUMBER_LIMITS, PLAN_NUMBERS, type PlanNumber, type PlanNumbers } from './plan-numbers.ts';

/** What keeps a number from being set, with the number that would do. */
export type NumberProblem = {
  readonly number: PlanNumber;
  readonly code: 'not-a-number' | 'too-small' | 'too-large' | 'below-forgiven';
  readonly limit: number;
};

const outside = (number: PlanNumber, value: number): NumberProblem | undefined => {
  const { least, most } = NUMBER_LIMITS[number];
  if (!Number.isInteger(value)) return { number, code: 'not-a-number', limit: least };
  if (value < least) return { number, code: 'too-small', limit: least };
  return value > most ? { number, code: 'too-large', limit: most } : undefined;
};

/**
 * What keeps the numbers of a draft from being a plan's; empty when they may be published. A rest that is forgiven
 * is never larger than one that merely gets no message.
 *
 * @example numberProblems({ ...numbersOf(BUSINESS_PLAN), bankWorkingDays: 1 }) // [{ number: 'bankWorkingDays', code: 'too-small', limit: 2 }]
 */
export const numberProblems = (numbers: PlanNumbers): readonly NumberProblem[] => {
  const problems = PLAN_NUMBERS.flatMap((number) => outside(number, numbers[number]) ?? []);
  const { smallRest, forgivenRest } = numbers;
  return problems.length === 0 && smallRest < forgivenRest
    ? [{ number: 'smallRest', code: 'below-forgiven', limit: forgivenRest }]
    : problems;
};
