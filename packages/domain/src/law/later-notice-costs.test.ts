import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents, sum } from '../money/cents.ts';
import { collectionCosts } from './collection-costs.ts';
import { laterNoticeCosts } from './later-notice-costs.ts';

const on = plainDate('2026-09-05');

test('200.00 noticed at 40.00, 60.00 noticed later: 15 % of 260.00 is 39.00, so nothing is added', () => {
  expect(laterNoticeCosts([cents(200_00)], [cents(60_00)], on)).toBe(0);
});

test('200.00 noticed, 100.00 later: 15 % of 300.00 is 45.00, of which 40.00 stands', () => {
  expect(laterNoticeCosts([cents(200_00)], [cents(100_00)], on)).toBe(5_00);
});

test('2,000.00 noticed, 1,000.00 later: 375.00 + 50.00 less 300.00', () => {
  expect(laterNoticeCosts([cents(1_200_00), cents(800_00)], [cents(1_000_00)], on)).toBe(125_00);
});

test('two notices together never cost more than one notice with everything in it', () => {
  const claims = fc.array(fc.integer({ min: 1, max: 500_000_00 }).map(cents), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(claims, claims, (first, second) => {
      const added = laterNoticeCosts(first, second, on);
      expect(added).toBeGreaterThanOrEqual(0);
      expect(collectionCosts(sum(first), on) + added).toBe(collectionCosts(sum([...first, ...second]), on));
    }),
  );
});

test('a third notice adds over all before it: 200.00, then 60.00, then 50.00', () => {
  // 15 % of 310.00 is 46.50; 40.00 stands for the first two together.
  expect(laterNoticeCosts([cents(200_00), cents(60_00)], [cents(50_00)], on)).toBe(6_50);
});

test('beyond the maximum nothing is added', () => {
  expect(laterNoticeCosts([cents(1_000_000_00)], [cents(500_000_00)], on)).toBe(0);
});
