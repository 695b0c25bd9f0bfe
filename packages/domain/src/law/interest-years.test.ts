import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { roundToCents } from './exact.ts';
import { type InterestPayment, interestOn } from './interest.ts';
import type { InterestRule } from './interest-rule.ts';
import { interestSheet } from './interest-sheet.ts';

/** 10 % over 365.00 is 0.10 a day, so every figure can be followed by heart. */
const TEN_PERCENT: InterestRule = { kind: 'agreed', basisPoints: 10_00, per: 'year' };

const paid = (on: string, amount: number, settles: InterestPayment['settles']): InterestPayment => {
  return { on: plainDate(on), amount: cents(amount), settles };
};

const interest = (from: string, until: string, payments: InterestPayment[] = [], rule = TEN_PERCENT) =>
  interestOn({
    rule,
    principal: cents(365_00),
    from: plainDate(from),
    until: plainDate(until),
    payments,
  });
const lines = (...given: Parameters<typeof interest>) =>
  interestSheet(interest(...given)).segments.map(({ from, until, days, base }) => [from, until, days, base]);

describe('the year of a claim from 29 February', () => {
  test('ends on 27 February, and on the 28th only when there is a 29th again', () => {
    expect(lines('2024-02-29', '2028-03-01')).toEqual([
      ['2024-02-29', '2025-02-27', 365, '365.00'],
      ['2025-02-28', '2026-02-27', 365, '401.50'],
      ['2026-02-28', '2027-02-27', 365, '441.65'],
      ['2027-02-28', '2028-02-28', 366, '485.82'], // 485.815
      ['2028-02-29', '2028-03-01', 2, '534.53'], // + 48.5815 × 366 / 365 = 48.7146
    ]);
  });
  test('a claim from 28 February turns on the 28th, in a leap year too', () => {
    expect(lines('2023-02-28', '2024-02-28')).toEqual([
      ['2023-02-28', '2024-02-27', 365, '365.00'],
      ['2024-02-28', '2024-02-28', 1, '401.50'],
    ]);
  });
  test('a claim from 1 March has the leap day in its year', () => {
    expect(lines('2023-03-01', '2024-03-01')).toEqual([
      ['2023-03-01', '2024-02-29', 366, '365.00'],
      ['2024-03-01', '2024-03-01', 1, '401.60'],
    ]);
  });
});

describe('the last day of a year', () => {
  test('as the last day asked for: its interest is compounded, and has borne none yet', () => {
    const { interest: total, left } = interest('2025-01-01', '2025-12-31');
    expect([total, left.compounded, left.running].map(roundToCents)).toEqual([36_50, 36_50, 0]);
  });
  test('a payment on it is settled before the year is closed', () => {
    const payments = [paid('2025-12-31', 36_50, 'interest-first')];
    expect(lines('2025-01-01', '2026-01-01', payments).at(-1)?.at(-1)).toBe('365.00');
  });
  test('a payment a day later finds the interest compounded, and that day bears interest over it', () => {
    const payments = [paid('2026-01-01', 36_50, 'interest-first')];
    expect(lines('2025-01-01', '2026-01-02', payments)).toEqual([
      ['2025-01-01', '2025-12-31', 365, '365.00'],
      ['2026-01-01', '2026-01-01', 1, '401.50'],
      ['2026-01-02', '2026-01-02', 1, '365.00'],
    ]);
  });
  test('a payment for the principal leaves the interest of that year to be compounded', () => {
    const payments = [paid('2025-12-31', 65_00, 'principal')];
    expect(lines('2025-01-01', '2026-01-01', payments).at(-1)?.at(-1)).toBe('336.50');
  });
});

describe('payments', () => {
  test('on the first day: that day bears interest over the whole, the next over what is left', () => {
    expect(lines('2025-01-01', '2025-01-03', [paid('2025-01-01', 73_00, 'principal')])).toEqual([
      ['2025-01-01', '2025-01-01', 1, '365.00'],
      ['2025-01-02', '2025-01-03', 2, '292.00'],
    ]);
  });
  test('on the last day: nothing changes but what is left', () => {
    const { interest: total, left } = interest('2025-01-01', '2025-01-10', [
      paid('2025-01-10', 11_00, 'interest-first'),
    ]);
    expect([total, left.running, left.principal].map(roundToCents)).toEqual([1_00, 0, 355_00]);
  });
  test('the day before a rate changes: one border, not two', () => {
    const sheet = interestSheet(
      interestOn({
        rule: { kind: 'commercial' },
        principal: cents(10_000_00),
        from: plainDate('2026-06-21'),
        until: plainDate('2026-07-10'),
        payments: [paid('2026-06-30', 5_000_00, 'principal')],
      }),
    );
    expect(sheet.segments.map(({ until, days, rate, base }) => [until, days, rate, base])).toEqual([
      ['2026-06-30', 10, '10.15', '10000.00'],
      ['2026-07-10', 10, '10.40', '5000.00'],
    ]);
    expect(sheet.interest).toBe(42_05); // 27.8082 + 14.2466
  });
  test('two on one day count as one of their sum', () => {
    const apart = [paid('2025-01-05', 10_00, 'interest-first'), paid('2025-01-05', 20_00, 'interest-first')];
    const together = [paid('2025-01-05', 30_00, 'interest-first')];
    expect(interest('2025-01-01', '2025-06-01', apart)).toEqual(
      interest('2025-01-01', '2025-06-01', together),
    );
  });
  test('more than is owed: nothing runs any more, nothing goes below zero', () => {
    const { interest: total, left } = interest('2025-01-01', '2025-12-31', [
      paid('2025-01-10', 1_000_00, 'interest-first'),
    ]);
    expect([total, left.principal, left.compounded, left.running].map(roundToCents)).toEqual([1_00, 0, 0, 0]);
  });
});

test('the rate of the day holds inside a year of compounding: three rates, one anniversary', () => {
  // 10,000.00 from 1 October 2022: 92 days at 2 %, 181 at 4 %, 92 at 6 % make 50.4110 + 198.3562 + 151.2329.
  const sheet = interestSheet(
    interestOn({
      rule: { kind: 'statutory' },
      principal: cents(10_000_00),
      from: plainDate('2022-10-01'),
      until: plainDate('2023-10-01'),
    }),
  );
  expect(sheet.segments.map(({ days, rate, base, exact }) => [days, rate, base, exact])).toEqual([
    [92, '2.00', '10000.00', '50.410959'],
    [181, '4.00', '10000.00', '198.356164'],
    [92, '6.00', '10000.00', '151.232877'],
    [1, '6.00', '10400.00', '1.709589'],
  ]);
  expect(sheet.interest).toBe(401_71);
});
