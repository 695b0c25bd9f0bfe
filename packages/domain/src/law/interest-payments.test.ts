import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { isEqual, roundToCents } from './exact.ts';
import { type InterestClaim, type InterestPayment, interestOn } from './interest.ts';
import { interestSheet } from './interest-sheet.ts';

const day = plainDate;
const shown = (claim: InterestClaim) => interestSheet(interestOn(claim));

describe('payments in between', () => {
  const claim = {
    rule: { kind: 'commercial' },
    principal: cents(5_000_00),
    from: day('2026-01-02'),
    until: day('2026-04-01'),
  } as const;
  const paid = (
    settles: InterestPayment['settles'],
    on = '2026-02-01',
    amount = 500_00,
  ): InterestPayment[] => [{ on: day(on), amount: cents(amount), settles }];

  test('the day of payment still bears interest over the whole', () => {
    expect(shown({ ...claim, payments: paid('principal') })).toMatchObject({
      interest: 116_93, // 43.1027 + 73.8308 = 116.9336
      days: 90,
      segments: [
        { from: '2026-01-02', until: '2026-02-01', days: 31, base: '5000.00', interest: '43.10' },
        { from: '2026-02-02', until: '2026-04-01', days: 59, base: '4500.00', interest: '73.83' },
      ],
    });
  });

  test('without designation it settles interest first: 500.00 − 43.10 comes off the principal', () => {
    expect(shown({ ...claim, payments: paid('interest-first') })).toMatchObject({
      interest: 117_64, // 43.1027 + 74.5380 = 117.6407
      segments: [{ base: '5000.00' }, { base: '4543.10', interest: '74.54' }],
    });
  });

  test('what was paid before the first day bears no interest', () => {
    expect(shown({ ...claim, payments: paid('principal', '2026-01-01') }).segments).toMatchObject([
      { days: 90, base: '4500.00' },
    ]);
  });

  test('a payment on the last day changes what is left, not the interest', () => {
    const interest = interestOn({ ...claim, payments: paid('principal', '2026-04-01') });
    expect(isEqual(interest.interest, interestOn(claim).interest)).toBe(true);
    expect(roundToCents(interest.left.principal)).toBe(4_500_00);
  });

  test('nothing bears interest once everything is paid, and interest that was not stands still', () => {
    const interest = interestOn({ ...claim, payments: paid('principal', '2026-01-31', 5_000_00) });
    expect(roundToCents(interest.interest)).toBe(41_71); // 30 days: 41.7123
    expect(roundToCents(interest.left.running)).toBe(41_71);
  });

  test('interest of a full year that was paid is not compounded', () => {
    const rule = { kind: 'agreed', basisPoints: 10_00, per: 'year' } as const;
    const year = { rule, principal: cents(365_00), from: day('2025-01-01'), until: day('2026-01-01') };
    const { left } = interestOn({ ...year, payments: paid('interest-first', '2025-12-31', 36_50) });
    expect(roundToCents(left.compounded)).toBe(0);
    expect(roundToCents(left.principal)).toBe(365_00);
  });
});
