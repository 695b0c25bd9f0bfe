import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents, sum } from '../money/cents.ts';
import { instalmentDay } from './rhythm.ts';
import { type Choice, schedule } from './schedule.ts';

const choice = (change: Partial<Choice> = {}): Choice => ({
  rhythm: 'monthly',
  first: plainDate('2026-10-01'),
  by: { terms: 3 },
  ...change,
});

describe('the terms of an arrangement', () => {
  test('281.30 in three: 93.80, 93.80 and what is left, 93.70', () => {
    expect(schedule(cents(281_30), choice())).toEqual([
      { due: '2026-10-01', amount: 93_80 },
      { due: '2026-11-01', amount: 93_80 },
      { due: '2026-12-01', amount: 93_70 },
    ]);
  });

  test('281.30 by 100.00 a month: two whole ones and 81.30', () => {
    const terms = schedule(cents(281_30), choice({ by: { amount: cents(100_00) } }));
    expect(terms.map(({ amount }) => amount)).toEqual([100_00, 100_00, 81_30]);
  });

  test('more each term than is owed: one term of what is owed', () => {
    const [only, ...more] = schedule(cents(281_30), choice({ by: { amount: cents(500_00) } }));
    expect(only).toEqual({ due: '2026-10-01', amount: 281_30 });
    expect(more).toEqual([]);
  });

  test('a sum that divides: equal terms; a cent in two: one term of it', () => {
    expect(schedule(cents(300_00), choice()).map(({ amount }) => amount)).toEqual([100_00, 100_00, 100_00]);
    expect(schedule(cents(1), choice({ by: { terms: 2 } })).map(({ amount }) => amount)).toEqual([1]);
  });

  test('nothing or less each term is no schedule', () => {
    expect(() => schedule(cents(100), choice({ by: { amount: cents(0) } }))).toThrow(RangeError);
    expect(() => schedule(cents(100), choice({ by: { terms: -1 } }))).toThrow(RangeError);
    expect(() => schedule(cents(100), choice({ by: { terms: 0 } }))).toThrow(RangeError);
  });
});

describe('the days on which they fall', () => {
  const days = (rhythm: Choice['rhythm'], first: string) =>
    [0, 1, 2, 3].map((index) => instalmentDay(rhythm, plainDate(first), index));

  test('weekly, over the end of the year', () => {
    expect(days('weekly', '2026-12-18')).toEqual(['2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08']);
  });

  test('four-weekly, as benefits come', () => {
    expect(days('four-weekly', '2026-10-01')).toEqual([
      '2026-10-01',
      '2026-10-29',
      '2026-11-26',
      '2026-12-24',
    ]);
  });

  test('monthly on the 31st: the last day of a short month, and the 31st again after it', () => {
    expect(days('monthly', '2026-12-31')).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });
});

test('whatever is chosen: the terms add up to the total, each above zero, one after the other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_00 }),
      fc.constantFrom('weekly', 'four-weekly', 'monthly'),
      fc.oneof(
        fc.record({ terms: fc.integer({ min: 1, max: 60 }) }),
        fc.record({ amount: fc.integer({ min: 10_00, max: 600_00 }).map(cents) }),
      ),
      (total, rhythm, by) => {
        const terms = schedule(cents(total), choice({ rhythm, by }));
        expect(sum(terms.map(({ amount }) => amount))).toBe(total);
        expect(terms.every(({ amount }) => amount > 0)).toBe(true);
        expect(terms.every(({ due }, i) => i === 0 || (terms[i - 1]?.due ?? '') < due)).toBe(true);
        if ('terms' in by) expect(terms.length).toBeLessThanOrEqual(by.terms);
      },
    ),
  );
});
