import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { cents, sum } from '../money/cents.ts';
import { divideParts, everythingOn, undisputedTotal, withoutDay } from './agreement.ts';

const FRIDAY = plainDate('2026-09-18');
const NEXT = plainDate('2026-09-25');

test('two parts of one invoice', () => {
  const claims = [{ invoice: '1187', amount: cents(1_246_30) }];
  const parts = [
    { amount: cents(600_00), on: FRIDAY },
    { amount: cents(646_30), on: NEXT },
  ];
  expect(divideParts(claims, parts)).toEqual([
    { on: FRIDAY, invoices: ['1187'], amount: 600_00, partial: true },
    { on: NEXT, invoices: ['1187'], amount: 646_30, partial: true },
  ]);
  expect(everythingOn({ claims, parts })).toBe(NEXT);
});

test('the first day pays the oldest: two whole invoices together, and a piece of the third', () => {
  const claims = [
    { invoice: 'a', amount: cents(100_00) },
    { invoice: 'b', amount: cents(200_00) },
    { invoice: 'c', amount: cents(300_00) },
  ];
  const parts = [{ amount: cents(400_00), on: FRIDAY }];
  expect(divideParts(claims, parts)).toEqual([
    { on: FRIDAY, invoices: ['a', 'b'], amount: 300_00, partial: false },
    { on: FRIDAY, invoices: ['c'], amount: 100_00, partial: true },
  ]);
  expect(withoutDay({ claims, parts })).toBe(200_00);
  expect(everythingOn({ claims, parts })).toBeUndefined();
});

test('what is disputed is not promised', () => {
  const claims = [{ invoice: 'a', amount: cents(500_00), disputed: cents(120_00) }];
  expect(undisputedTotal({ claims })).toBe(380_00);
  expect(divideParts(claims, [{ amount: cents(380_00), on: FRIDAY }])).toEqual([
    { on: FRIDAY, invoices: ['a'], amount: 380_00, partial: true },
  ]);
});

test('whatever is agreed: every part is divided to the cent, and no invoice gets more than it is', () => {
  const amount = fc.integer({ min: 1, max: 1_000_00 }).map(cents);
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 6 }),
      fc.array(amount, { maxLength: 5 }),
      (owed, paid) => {
        const claims = owed.map((of, i) => ({ invoice: `F${i}`, amount: of }));
        const total = undisputedTotal({ claims });
        const parts = paid
          .map((of, i) => ({ amount: of, on: addDays(FRIDAY, i) }))
          .filter((_, i) => sum(paid.slice(0, i + 1)) <= total);
        const divided = divideParts(claims, parts);
        expect(sum(divided.map((part) => part.amount))).toBe(sum(parts.map((part) => part.amount)));
        for (const { invoice, amount: owes } of claims) {
          const whole = divided.filter((part) => !part.partial && part.invoices.includes(invoice));
          const pieces = divided.filter((part) => part.partial && part.invoices[0] === invoice);
          expect(whole.length).toBeLessThanOrEqual(pieces.length === 0 ? 1 : 0);
          expect(sum(pieces.map((part) => part.amount))).toBeLessThanOrEqual(owes);
        }
      },
    ),
  );
});
