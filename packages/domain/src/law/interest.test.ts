import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { type InterestClaim, interestOn } from './interest.ts';
import { interestSheet } from './interest-sheet.ts';

const day = plainDate;
const shown = (claim: InterestClaim) => interestSheet(interestOn(claim));

describe('simple interest by the day', () => {
  test('the notice of default: 10.40 % on 1,246.30 over 48 days is 17.05', () => {
    const claim = { rule: { kind: 'commercial' }, principal: cents(1_246_30) } as const;
    expect(shown({ ...claim, from: day('2026-09-05'), until: day('2026-10-22') })).toEqual({
      interest: 17_05, // 1,246.30 × 10.40 % × 48 / 365 = 17.0452866
      days: 48,
      segments: [
        {
          from: '2026-09-05',
          until: '2026-10-22',
          days: 48,
          rate: '10.40',
          base: '1246.30',
          interest: '17.05',
          exact: '17.045287',
        },
      ],
    });
  });

  test('first and last day both bear interest: one day is one day', () => {
    const claim = { rule: { kind: 'statutory' }, principal: cents(36_500_00) } as const;
    const one = shown({ ...claim, from: day('2026-02-01'), until: day('2026-02-01') });
    expect([one.days, one.interest]).toEqual([1, 4_00]);
  });

  test('a leap year has 366 days over 365', () => {
    const rule = { kind: 'agreed', basisPoints: 10_00, per: 'year' } as const;
    const year = shown({ rule, principal: cents(365_00), from: day('2024-01-01'), until: day('2024-12-31') });
    expect([year.days, year.interest]).toEqual([366, 36_60]);
  });

  test('an agreed rate by the month counts twelve times a year', () => {
    const rule = { kind: 'agreed', basisPoints: 1_00, per: 'month' } as const;
    const month = shown({
      rule,
      principal: cents(1_000_00),
      from: day('2026-03-01'),
      until: day('2026-03-31'),
    });
    expect(month.interest).toBe(10_19); // 1,000 × 12 % × 31 / 365 = 10.1918
    expect(month.segments[0]?.rate).toBe('12.00');
  });
});

describe('a new rate', () => {
  test('splits the running interest on its first day', () => {
    const sheet = shown({
      rule: { kind: 'commercial' },
      principal: cents(10_000_00),
      from: day('2026-06-21'),
      until: day('2026-07-10'),
    });
    expect(sheet.segments).toMatchObject([
      { from: '2026-06-21', until: '2026-06-30', days: 10, rate: '10.15', interest: '27.81' }, // 27.8082
      { from: '2026-07-01', until: '2026-07-10', days: 10, rate: '10.40', interest: '28.49' }, // 28.4932
    ]);
    expect(sheet.interest).toBe(56_30); // 56.3014
  });

  test('a claim that begins on the first day of a rate has one line', () => {
    const rule = { kind: 'commercial' } as const;
    const sheet = shown({
      rule,
      principal: cents(100_00),
      from: day('2026-07-01'),
      until: day('2026-07-31'),
    });
    expect(sheet.segments).toHaveLength(1);
  });
});

describe('compounding', () => {
  const claim = {
    rule: { kind: 'statutory' },
    principal: cents(10_000_00),
    from: day('2023-03-01'),
  } as const;

  test('on the anniversary of the start, not on 1 January', () => {
    const sheet = shown({ ...claim, until: day('2025-02-28') });
    expect(sheet.segments.map(({ from, days, rate, base }) => [from, days, rate, base])).toEqual([
      ['2023-03-01', 122, '4.00', '10000.00'],
      ['2023-07-01', 184, '6.00', '10000.00'],
      ['2024-01-01', 60, '7.00', '10000.00'],
      ['2024-03-01', 306, '7.00', '10551.23'], // + 133.6986 + 302.4658 + 115.0685
      ['2025-01-01', 59, '6.00', '10551.23'],
    ]);
    expect(sheet.interest).toBe(1_272_76); // 551.2329 + 619.1984 + 102.3325 = 1,272.7638
  });

  test('a part of a year does not compound', () => {
    expect(shown({ ...claim, until: day('2024-02-29') }).segments.at(-1)?.base).toBe('10000.00');
  });

  test('a year that starts on 29 February ends on 27 February', () => {
    const rule = { kind: 'agreed', basisPoints: 10_00, per: 'year' } as const;
    const sheet = shown({
      rule,
      principal: cents(365_00),
      from: day('2024-02-29'),
      until: day('2025-03-01'),
    });
    expect(sheet.segments.map(({ from, base }) => [from, base])).toEqual([
      ['2024-02-29', '365.00'],
      ['2025-02-28', '401.50'], // 365 days × 0.10
    ]);
  });

  test('an agreed rate can be simple', () => {
    const rule = { kind: 'agreed', basisPoints: 10_00, per: 'year', compounding: 'none' } as const;
    const sheet = shown({
      rule,
      principal: cents(365_00),
      from: day('2025-01-01'),
      until: day('2026-12-31'),
    });
    expect([sheet.segments.length, sheet.interest]).toEqual([1, 73_00]);
  });
});

test('no interest runs over days that we kept the debtor waiting', () => {
  const rule = { kind: 'statutory' } as const;
  const suspended = [{ from: day('2026-03-04'), until: day('2026-03-06') }];
  const period = { from: day('2026-03-01'), until: day('2026-03-10') };
  const sheet = shown({ rule, principal: cents(36_500_00), ...period, suspended });
  expect(sheet.segments.map(({ days, rate }) => [days, rate])).toEqual([
    [3, '4.00'],
    [3, '0.00'],
    [4, '4.00'],
  ]);
  expect(sheet.interest).toBe(28_00);
});

describe('what cannot be computed', () => {
  const claim = { rule: { kind: 'statutory' }, principal: cents(100_00), from: day('2026-01-01') } as const;

  test('until before from', () => {
    expect(() => interestOn({ ...claim, until: day('2025-12-31') })).toThrow(/ends before its first day/);
  });
  test('days before or beyond the table', () => {
    expect(() => interestOn({ ...claim, until: day('2027-01-01') })).toThrow(
      /Statutory interest has no value/,
    );
    expect(() => interestOn({ ...claim, from: day('1970-01-01'), until: day('2026-01-01') })).toThrow(
      RangeError,
    );
  });
  test('negative amounts', () => {
    expect(() => interestOn({ ...claim, principal: cents(-1), until: day('2026-02-01') })).toThrow(
      RangeError,
    );
    const payments = [{ on: day('2026-01-02'), amount: cents(-5), settles: 'principal' }] as const;
    expect(() => interestOn({ ...claim, until: day('2026-02-01'), payments })).toThrow(RangeError);
  });
  test('an agreed rate below zero', () => {
    const rule = { kind: 'agreed', basisPoints: -1, per: 'year' } as const;
    expect(() => interestOn({ ...claim, rule, until: day('2026-02-01') })).toThrow(RangeError);
  });
});
