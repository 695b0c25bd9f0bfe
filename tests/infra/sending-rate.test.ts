import { BUSINESS_PLAN, CONSUMER_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { describe, expect, test } from 'vitest';
import { atOnce, minutesToWriteAll, requireSpread, SPREAD_MINUTES } from '../../infra/sending-rate.ts';

describe('accounts at once', () => {
  test('at 14 mails a second three together: a mail takes a quarter of a second, and one is for who waits', () => {
    expect(atOnce(14)).toEqual({ attend: 2, attendNow: 1 });
  });
  test('at 200 a second fifty, twelve of them for who waits', () => {
    expect(atOnce(200)).toEqual({ attend: 38, attendNow: 12 });
  });
  test('in the sandbox of SES one each', () => {
    expect(atOnce(1)).toEqual({ attend: 1, attendNow: 1 });
  });
  test('no rate is refused', () => {
    expect(() => atOnce(Number('many'))).toThrow('above zero');
    expect(() => atOnce(0)).toThrow('above zero');
  });
});

describe('a morning', () => {
  test('is as long as the plans spread it', () => {
    const spread = [BUSINESS_PLAN, CONSUMER_PLAN].map(({ spreadMinutes }) => spreadMinutes);
    expect(spread).toEqual([SPREAD_MINUTES, SPREAD_MINUTES]);
  });
  test('100,000 accounts at 14 a second just fit in two hours', () => {
    expect(minutesToWriteAll(100_000, 14)).toBe(120);
    expect(() => requireSpread(100_000, 14, 120)).not.toThrow();
  });
  test('what does not fit says what to ask for', () => {
    expect(() => requireSpread(1_000_000, 14, 120)).toThrow('take 1191 minutes, the plan spreads over 120');
    expect(() => requireSpread(1_000_000, 14, 120)).toThrow('Ask SES for 139 a second');
  });
});
