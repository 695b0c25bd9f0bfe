import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { businessCosts } from './business-costs.ts';

const on = plainDate('2026-09-05');
const small = [cents(50_00), cents(60_00), cents(70_00)];
const agreed = { handOverProof: 'signed offer 2026-014', clauseReviewedOn: plainDate('2026-02-01') };

test('the notice of default of the example claims 186.95 over 1,246.30', () => {
  expect(businessCosts([cents(1_246_30)], on).costs).toBe(186_95);
});

test('three small invoices: 40.00 once, without notice', () => {
  expect(businessCosts(small, on).costs).toBe(40_00);
});

test('with "per invoice" switched on: three times 40.00, and a line that says so', () => {
  const costs = businessCosts(small, on, 'per-invoice');
  expect(costs.costs).toBe(120_00);
  expect(costs.lines.at(-1)).toMatchObject({ kind: 'minimum-per-invoice', invoices: 3, amount: 120_00 });
});

test('per invoice never takes the place of a higher scale', () => {
  expect(businessCosts([cents(900_00), cents(800_00)], on, 'per-invoice').costs).toBe(255_00);
});

test('agreed costs take the place of the scale, with their proof as source', () => {
  const costs = businessCosts([cents(1_000_00)], on, 'once', { ...agreed, amount: cents(200_00) });
  expect(costs.costs).toBe(200_00);
  expect(costs.lines).toEqual([{ kind: 'agreed', amount: 200_00, source: 'signed offer 2026-014' }]);
});

test('agreed costs never go below 40.00', () => {
  expect(businessCosts([cents(1_000_00)], on, 'once', { ...agreed, amount: cents(25_00) }).costs).toBe(40_00);
});

test('the lines tell how 40.00 came about: 15 % of 180.00 is 27.00, so the minimum', () => {
  expect(businessCosts(small, on).lines).toMatchObject([
    { kind: 'principal', claims: 3, amount: 180_00 },
    { kind: 'bracket', exact: '27.000000' },
    { kind: 'rounded', amount: 27_00 },
    { kind: 'minimum', amount: 40_00 },
  ]);
});

test('agreed costs below 40.00 for each of three invoices go up to 120.00 with "per invoice" only', () => {
  const little = { ...agreed, amount: cents(60_00) };
  expect(businessCosts(small, on, 'once', little).costs).toBe(60_00);
  expect(businessCosts(small, on, 'per-invoice', little).costs).toBe(120_00);
});

test('40.00 at least, however it is set, and "per invoice" never gives less than "once"', () => {
  const principals = fc.array(fc.integer({ min: 1, max: 2_000_00 }).map(cents), {
    minLength: 1,
    maxLength: 6,
  });
  const contracts = fc.option(
    fc.integer({ min: 0, max: 500_00 }).map((amount) => ({ ...agreed, amount: cents(amount) })),
    { nil: undefined },
  );
  fc.assert(
    fc.property(principals, contracts, (claims, contract) => {
      const once = businessCosts(claims, on, 'once', contract);
      const each = businessCosts(claims, on, 'per-invoice', contract);
      expect(once.costs).toBeGreaterThanOrEqual(40_00);
      expect(each.costs).toBe(Math.max(once.costs, 40_00 * claims.length));
      expect([once.lines.at(-1), each.lines.at(-1)]).toMatchObject([
        { amount: once.costs },
        { amount: each.costs },
      ]);
    }),
  );
});
