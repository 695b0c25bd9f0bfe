import { expect, test } from 'vitest';
import { BUSINESS_PLAN } from './default-plans.ts';
import { numberProblems } from './number-problems.ts';
import { numberDifferences, numbersOf, type PlanNumbers, withNumbers } from './plan-numbers.ts';

const NUMBERS = numbersOf(BUSINESS_PLAN);
const said = (set: Partial<PlanNumbers>) =>
  numberProblems({ ...NUMBERS, ...set }).map(({ number, code, limit }) => `${number} ${code} ${limit}`);

test('a number stands between its limits', () => {
  expect(said({})).toEqual([]);
  expect(said({ smallTotal: 0, registeredFrom: 0, joinDays: 0 })).toEqual([]);
  expect(said({ smallTotal: 250_01, bankWorkingDays: 1 })).toEqual([
    'smallTotal too-large 25000',
    'bankWorkingDays too-small 2',
  ]);
  expect(said({ messageGapDays: 3 })).toEqual(['messageGapDays too-small 4']);
  expect(said({ registeredFrom: Number.NaN, arrivalFrom: 0.5 })).toEqual([
    'registeredFrom not-a-number 0',
    'arrivalFrom not-a-number 0',
  ]);
});

test('what is forgiven is never more than what merely gets no message', () => {
  expect(said({ forgivenRest: 5_00, smallRest: 4_99 })).toEqual(['smallRest below-forgiven 500']);
  expect(said({ forgivenRest: 5_00, smallRest: 5_00 })).toEqual([]);
});

test('a plan with other numbers differs in them alone', () => {
  const numbers = { ...NUMBERS, smallTotal: 50_00, resumeWorkingDays: 5 };
  expect(withNumbers(BUSINESS_PLAN, numbers)).toEqual({
    ...BUSINESS_PLAN,
    smallTotal: 50_00,
    resumeWorkingDays: 5,
  });
  expect(numberDifferences(NUMBERS, numbers)).toEqual([
    { number: 'smallTotal', before: 25_00, after: 50_00 },
    { number: 'resumeWorkingDays', before: 2, after: 5 },
  ]);
});
