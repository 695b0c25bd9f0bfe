import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents, sum } from '../money/cents.ts';
import { type Instalment, leftOf } from './arrangement.ts';
import { receive, takeBack, unpaidBefore } from './receive.ts';

const terms = (...paid: readonly [number, number, number]): readonly Instalment[] => {
  const [first, second, third] = paid;
  return [
    { due: plainDate('2026-10-01'), amount: cents(93_80), paid: cents(first) },
    { due: plainDate('2026-11-01'), amount: cents(93_80), paid: cents(second) },
    { due: plainDate('2026-12-01'), amount: cents(93_70), paid: cents(third) },
  ];
};
const paidOf = (instalments: readonly Instalment[]) => instalments.map(({ paid }) => paid);
const received = (before: readonly Instalment[], amount: number, on: string) =>
  paidOf(receive(before, cents(amount), plainDate(on)));

describe('money on the terms of 93.80, 93.80 and 93.70', () => {
  test('in time: the first term', () => {
    expect(received(terms(0, 0, 0), 93_80, '2026-10-01')).toEqual([93_80, 0, 0]);
  });

  test('early, before its day: still the first term', () => {
    expect(received(terms(0, 0, 0), 93_80, '2026-09-25')).toEqual([93_80, 0, 0]);
    // From the day after the first term it is the turn of the second.
    expect(received(terms(93_80, 0, 0), 93_80, '2026-10-02')).toEqual([93_80, 93_80, 0]);
  });

  test('late: what is behind first', () => {
    expect(received(terms(0, 0, 0), 93_80, '2026-11-03')).toEqual([93_80, 0, 0]);
    expect(received(terms(0, 0, 0), 187_60, '2026-11-03')).toEqual([93_80, 93_80, 0]);
  });

  test('double: the second time comes off the end, and the next term stays', () => {
    expect(received(terms(93_80, 0, 0), 93_80, '2026-10-01')).toEqual([93_80, 10, 93_70]);
  });

  test('more than the term: the rest comes off the last one', () => {
    expect(received(terms(0, 0, 0), 100_00, '2026-10-01')).toEqual([93_80, 0, 6_20]);
    expect(received(terms(0, 0, 0), 200_00, '2026-10-01')).toEqual([93_80, 12_50, 93_70]);
  });

  test('less than the term: a part of it', () => {
    expect(received(terms(0, 0, 0), 50_00, '2026-10-01')).toEqual([50_00, 0, 0]);
    expect(received(terms(50_00, 0, 0), 43_80, '2026-10-05')).toEqual([93_80, 0, 0]);
  });

  test('more than everything: every term is paid, no term gets too much', () => {
    expect(received(terms(0, 0, 0), 500_00, '2026-10-01')).toEqual([93_80, 93_80, 93_70]);
  });

  test('taken back: from the last term that had any', () => {
    expect(paidOf(takeBack(terms(93_80, 0, 6_20), cents(6_20)))).toEqual([93_80, 0, 0]);
    expect(paidOf(takeBack(terms(93_80, 93_80, 0), cents(100_00)))).toEqual([87_60, 0, 0]);
    expect(paidOf(takeBack(terms(93_80, 0, 0), cents(500_00)))).toEqual([0, 0, 0]);
  });

  test('behind on a day: what fell before it and is not paid', () => {
    const due = (on: string) => unpaidBefore(terms(93_80, 50_00, 0), plainDate(on)).map((term) => term.due);
    expect(due('2026-11-01')).toEqual([]);
    expect(due('2026-11-02')).toEqual(['2026-11-01']);
  });
});

const payments = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 150_00 }),
    on: fc.integer({ min: 1, max: 28 }).map((day) => plainDate(`2026-10-${String(day).padStart(2, '0')}`)),
  }),
  { maxLength: 8 },
);

test('whatever comes when: no cent is lost or asked twice, and in full is paid in whatever order', () => {
  fc.assert(
    fc.property(payments, (all) => {
      const after = all.reduce(
        (instalments, { amount, on }) => receive(instalments, cents(amount), on),
        terms(0, 0, 0),
      );
      const came = all.reduce((total, { amount }) => total + amount, 0);
      expect(sum(after.map(({ paid }) => paid))).toBe(Math.min(came, 281_30));
      expect(after.every((term) => leftOf(term) >= 0 && term.paid >= 0)).toBe(true);
      // Taken back in full, it is as before.
      const back = takeBack(after, cents(Math.min(came, 281_30)));
      expect(paidOf(back)).toEqual([0, 0, 0]);
    }),
  );
});
