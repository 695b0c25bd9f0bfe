import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sum } from '../money/cents.ts';
import { proRata } from './pro-rata.ts';

test('the cent that does not divide goes to the largest remainder', () => {
  expect(proRata(cents(100), [cents(100), cents(100), cents(100)])).toEqual([34, 33, 33]);
  expect(proRata(cents(10), [cents(11), cents(14)])).toEqual([4, 6]); // 4.4 and 5.6
  expect(proRata(cents(0), [cents(0), cents(0)])).toEqual([0, 0]);
});

test('more than there is room for is refused', () => {
  expect(() => proRata(cents(3), [cents(2)])).toThrow(RangeError);
  expect(() => proRata(cents(-1), [cents(2)])).toThrow(RangeError);
});

test('shares add up and none is more than its weight', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 10_000_00 }).map(cents), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
      const amount = cents(Math.floor(sum(all) * part));
      const shares = proRata(amount, all);
      expect(sum(shares)).toBe(amount);
      for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(all[index] ?? -1);
    }),
  );
});
