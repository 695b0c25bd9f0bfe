import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { mayAddVat, vatOnCosts, vatOverCosts } from './vat-on-costs.ts';

const on = plainDate('2026-09-05');
const yes = { collectedByServiceWithVat: true, vatCannotBeDeducted: true, declaredExpressly: true };

test('three times yes: 21 % comes on top', () => {
  expect(vatOnCosts(cents(40_00), yes, on)).toBe(8_40);
  expect(vatOnCosts(cents(186_95), yes, on)).toBe(39_26); // 39.2595
});

test.each(['collectedByServiceWithVat', 'vatCannotBeDeducted', 'declaredExpressly'] as const)(
  'without "%s" nothing comes on top',
  (question) => {
    const answers = { ...yes, [question]: false };
    expect(mayAddVat(answers)).toBe(false);
    expect(vatOnCosts(cents(40_00), answers, on)).toBe(0);
  },
);

test('the rate follows the day: 19 % until 1 October 2012', () => {
  expect(vatOverCosts(cents(100_00), plainDate('2012-09-30'))).toBe(19_00);
  expect(vatOverCosts(cents(100_00), plainDate('2012-10-01'))).toBe(21_00);
});

test('of the eight ways to answer three questions only one brings VAT', () => {
  const answers = [true, false].flatMap((a) =>
    [true, false].flatMap((b) =>
      [true, false].map((c) => {
        return { collectedByServiceWithVat: a, vatCannotBeDeducted: b, declaredExpressly: c };
      }),
    ),
  );
  expect(answers.map((given) => vatOnCosts(cents(100_00), given, on))).toEqual([21_00, 0, 0, 0, 0, 0, 0, 0]);
});

test('who collects himself may never add VAT, deductible or not', () => {
  expect(mayAddVat({ ...yes, collectedByServiceWithVat: false, vatCannotBeDeducted: true })).toBe(false);
  expect(mayAddVat({ ...yes, collectedByServiceWithVat: false, vatCannotBeDeducted: false })).toBe(false);
});

test('half a cent goes up: 21 % of 40.50 is 8.505', () => {
  expect(vatOverCosts(cents(40_50), on)).toBe(8_51);
});
