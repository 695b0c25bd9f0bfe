import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { collectionCostSheet, collectionCosts } from './collection-costs.ts';

const on = plainDate('2026-09-05');

describe('the scale of art. 2 Besluit BIK', () => {
  test.each([
    [1, 40_00], // one cent: the minimum
    [266_66, 40_00], // 15 % = 39.999 → 40.00
    [266_67, 40_00], // 15 % = 40.0005 → 40.00
    [266_70, 40_01], // 15 % = 40.005 → half up
    [281_30, 42_20], // the sample letter: 42.195 → half up
    [1_000_00, 150_00],
    [1_246_30, 186_95], // the sample letter: 186.945 → half up
    [1_752_79, 262_92], // 262.9185
    [2_500_00, 375_00],
    [2_500_01, 375_00], // + 0.001
    [5_000_00, 625_00],
    [10_000_00, 875_00],
    [12_345_67, 898_46], // 875 + 1 % of 2,345.67 = 898.4567
    [200_000_00, 2_775_00],
    [250_000_00, 3_025_00], // 2,775 + 0.5 % of 50,000
    [1_000_000_00, 6_775_00],
    [2_000_000_00, 6_775_00], // the maximum
  ])('over %i cents: %i cents', (principal, expected) => {
    expect(collectionCosts(cents(principal), on)).toBe(expected);
  });

  test('claims in default before 1 July 2012 stand outside it, and an unknown future throws', () => {
    expect(collectionCosts(cents(100_00), plainDate('2012-07-01'))).toBe(40_00);
    expect(() => collectionCosts(cents(100_00), plainDate('2012-06-30'))).toThrow(
      /Collection cost scale has no value/,
    );
    expect(() => collectionCosts(cents(100_00), plainDate('2028-01-01'))).toThrow(
      /known 2012-07-01 to 2027-12-31/,
    );
  });

  test('no principal, no costs: nothing, zero and less are refused', () => {
    expect(() => collectionCosts(cents(0), on)).toThrow(RangeError);
    expect(() => collectionCosts(cents(-1), on)).toThrow(RangeError);
    expect(() => collectionCostSheet([], on)).toThrow(RangeError);
    expect(() => collectionCostSheet([cents(100_00), cents(-20_00)], on)).toThrow(RangeError);
  });
});

describe('several claims in one notice', () => {
  test('one amount over the sum: 184.50 and 96.80 cost 42.20, not twice 40.00', () => {
    const sheet = collectionCostSheet([cents(184_50), cents(96_80)], on);
    expect(sheet.principal).toBe(281_30);
    expect(sheet.costs).toBe(42_20);
  });

  test('the lines can be followed with a pocket calculator', () => {
    const source = 'art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141)';
    expect(collectionCostSheet([cents(2_000_00), cents(1_752_79)], on)).toEqual({
      principal: 3_752_79,
      costs: 500_28,
      lines: [
        { kind: 'principal', claims: 2, amount: 3_752_79, source: 'art. 6:96 lid 7 BW' },
        { kind: 'bracket', over: 2_500_00, basisPoints: 15_00, exact: '375.000000', source },
        { kind: 'bracket', over: 1_252_79, basisPoints: 10_00, exact: '125.279000', source },
        { kind: 'rounded', amount: 500_28, source: 'half up to the cent, once' },
      ],
    });
  });

  test('minimum and maximum are lines of their own', () => {
    expect(collectionCostSheet([cents(100_00)], on).lines.slice(-2)).toMatchObject([
      { kind: 'rounded', amount: 15_00 },
      { kind: 'minimum', amount: 40_00 },
    ]);
    expect(collectionCostSheet([cents(1_000_002_00)], on).lines.slice(-2)).toMatchObject([
      { kind: 'rounded', amount: 6_775_01 },
      { kind: 'maximum', amount: 6_775_00 },
    ]);
  });

  test('part payment inside the term: costs over what is left, at least the minimum', () => {
    expect(collectionCosts(cents(1_246_30 - 600_00), on)).toBe(96_95); // 15 % of 646.30 = 96.945
    expect(collectionCosts(cents(281_30 - 200_00), on)).toBe(40_00);
  });
});

const principal = fc.integer({ min: 1, max: 3_000_000_00 }).map(cents);

test('costs never fall when the principal rises', () => {
  fc.assert(
    fc.property(principal, principal, (a, more) => {
      expect(collectionCosts(cents(a + more), on)).toBeGreaterThanOrEqual(collectionCosts(a, on));
    }),
  );
});

test('costs lie between minimum and maximum, and one notice never costs more than two', () => {
  fc.assert(
    fc.property(principal, principal, (a, b) => {
      const together = collectionCostSheet([a, b], on).costs;
      expect(together).toBeGreaterThanOrEqual(40_00);
      expect(together).toBeLessThanOrEqual(6_775_00);
      expect(together).toBeLessThanOrEqual(collectionCosts(a, on) + collectionCosts(b, on));
    }),
  );
});

test('the exact lines add up to what was rounded', () => {
  fc.assert(
    fc.property(principal, (a) => {
      const { lines } = collectionCostSheet([a], on);
      const millionths = lines.reduce(
        (total, line) => (line.kind === 'bracket' ? total + BigInt(line.exact.replace('.', '')) : total),
        0n,
      );
      const rounded = lines.find((line) => line.kind === 'rounded');
      expect(rounded?.amount).toBe(Number((millionths + 5_000n) / 10_000n));
    }),
  );
});
