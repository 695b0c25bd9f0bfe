import { expect, test } from 'vitest';
import { cents } from '../money/cents.ts';
import { costsToClaim, interestToClaim } from './too-small-to-claim.ts';

test('interest below 5.00 is not claimed', () => {
  expect(interestToClaim(cents(4_99))).toBe(0);
  expect(interestToClaim(cents(5_00))).toBe(5_00);
});

test('costs are not claimed when 10.00 or less is left', () => {
  expect(costsToClaim(cents(40_00), cents(10_00))).toBe(0);
  expect(costsToClaim(cents(40_00), cents(10_01))).toBe(40_00);
});
