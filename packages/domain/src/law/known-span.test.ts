import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { businessCosts } from './business-costs.ts';
import { COLLECTION_COST_SCALE } from './collection-cost-scale.ts';
import { collectionCosts } from './collection-costs.ts';
import { isKnownOn, knownFrom, rowOn } from './dated-table.ts';
import { LAW_TABLES, staleTables, WARN_DAYS_AHEAD } from './freshness.ts';
import { interestOn } from './interest.ts';
import { COMMERCIAL_INTEREST, STATUTORY_INTEREST } from './interest-rates.ts';
import { VAT_RATE, vatOverCosts } from './vat-on-costs.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((n) => addDays(plainDate('2000-01-01'), n));

describe.each([STATUTORY_INTEREST, COMMERCIAL_INTEREST, COLLECTION_COST_SCALE, VAT_RATE])(
  '$name',
  (table) => {
    test('knows every day of its span and throws on every other', () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          if (knownFrom(table) <= day && day <= table.knownUntil) {
            expect(rowOn<unknown>(table, day).source).toMatch(/^art\. /);
            expect(isKnownOn(table, day)).toBe(true);
          } else {
            expect(() => rowOn<unknown>(table, day)).toThrow(/Add the new row with its source/);
            expect(isKnownOn(table, day)).toBe(false);
          }
        }),
      );
    });

    test('begins with its first row and ends after its last', () => {
      const days = table.rows.map((row) => row.from);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? '') <= table.knownUntil).toBe(true);
    });

    test('warns 60 days ahead and not before, then says that it has ended', () => {
      const stateOn = (daysLeft: number) =>
        staleTables(addDays(table.knownUntil, -daysLeft), LAW_TABLES).find(({ name }) => name === table.name);
      expect(stateOn(WARN_DAYS_AHEAD + 1)).toBeUndefined();
      expect(stateOn(WARN_DAYS_AHEAD)).toMatchObject({ state: 'ending', daysLeft: 60 });
      expect(stateOn(0)).toMatchObject({ state: 'ending', daysLeft: 0 });
      expect(stateOn(-1)).toMatchObject({ state: 'ended', daysLeft: -1 });
    });
  },
);

test('no calculation reaches around the end of its table', () => {
  const claim = { principal: cents(100_00), from: plainDate('2026-12-01') };
  for (const kind of ['statutory', 'commercial'] as const) {
    const until = addDays(plainDate('2026-12-31'), 1);
    expect(() => interestOn({ ...claim, rule: { kind }, until })).toThrow(RangeError);
    expect(interestOn({ ...claim, rule: { kind }, until: plainDate('2026-12-31') }).days).toBe(31);
  }
  const late = plainDate('2028-01-01');
  expect(() => collectionCosts(cents(100_00), late)).toThrow(RangeError);
  expect(() => businessCosts([cents(100_00)], late)).toThrow(RangeError);
  expect(() => vatOverCosts(cents(40_00), late)).toThrow(RangeError);
});

test('an agreed rate needs no table: it runs on any day', () => {
  const rule = { kind: 'agreed', basisPoints: 10_00, per: 'year' } as const;
  const claim = {
    rule,
    principal: cents(365_00),
    from: plainDate('2030-01-01'),
    until: plainDate('2030-01-10'),
  };
  expect(interestOn(claim).segments).toMatchObject([{ days: 10, rate: 10_00 }]);
});
