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
