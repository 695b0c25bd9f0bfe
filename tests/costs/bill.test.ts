import { expect, test } from 'vitest';
import { billOf, floorOf } from '../bench/cost/bill.ts';
import type { Counted } from '../bench/cost/counted.ts';
import { PRICES } from '../bench/cost/prices.ts';

/** Half of a thousand invoices: 100,000 write units, 1,000 wake-ups, 400 mails. */
const COUNTED: Counted = {
  invoices: 500,
  moments: 1_000,
  mails: 400,
  attachedBytes: 0,
  writeUnits: 100_000,
  readUnits: 0,
  tableBytes: 1e9,
  headBytes: 300_000,
  accounts: 125,
  lambdaRequests: 8_800,
  cpuSeconds: 0,
  calls: 0,
  wakeUps: 1_000,
  puts: 1_000,
  gets: 0,
  bucketBytes: 0,
  logBytes: 0,
};

test('each part is what was counted, for twice as many invoices, at its price', () => {
  const { parts } = billOf(COUNTED);
  // 200,000 units of $ 0.705 a million.
  expect(parts.dynamodbWrite).toBe(0.141);
  // Two GB for 84 months of $ 0.283 and $ 0.22632.
  expect(parts.dynamodbStorage).toBeCloseTo(2 * 84 * 0.50932, 4);
  // 17,600 requests, and three calls of each of 800 visits: 20,000 of $ 0.20 a million.
  expect(parts.lambdaRequests).toBe(0.004);
  expect(parts.scheduler).toBe(0.002);
  // 800 mails of ten cents a thousand; of each SES tells twice.
  expect(parts.ses).toBe(0.08);
  expect(parts.sns).toBe(0.0008);
  expect(parts.s3).toBe(0.01);
});

test('the total is its parts, and without mail it lacks what SES takes', () => {
  const { total, withoutMail, parts } = billOf(COUNTED);
  expect(total).toBeCloseTo(
    Object.values(parts).reduce((sum, part) => sum + part, 0),
    4,
  );
  expect(total - withoutMail).toBeCloseTo(parts.ses, 5);
});

test('no part is below its floor', () => {
  const { parts } = billOf({ ...COUNTED, readUnits: 2_000, cpuSeconds: 100 });
  const floor = floorOf(COUNTED);
  // 2,000 moments; an account of 2,400 bytes takes three units.
  expect(floor.parts.dynamodbWrite).toBe(0.00423);
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    expect([name, parts[name] >= floor.parts[name]]).toEqual([name, true]);
  }
});

test('each price says since when it holds and where it stands', () => {
  for (const { from, source, usd } of Object.values(PRICES)) {
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source).toMatch(/\w+\.\w+/);
    expect(usd).toBeGreaterThan(0);
  }
});
