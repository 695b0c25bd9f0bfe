import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { paymentTerm } from './payment-term.ts';

const startsOn = plainDate('2026-08-05');
const days = (facts: Omit<Parameters<typeof paymentTerm>[0], 'startsOn'>) =>
  paymentTerm({ ...facts, startsOn }).days;

test('businesses that agreed nothing: 30 days, interest from the 31st after receipt', () => {
  expect(paymentTerm({ payer: 'business', startsOn })).toEqual({
    days: 30,
    lastDay: '2026-09-04',
    interestFrom: '2026-09-05',
    source: 'art. 6:119a lid 2 and 5 BW',
  });
});

describe('between businesses', () => {
  test('up to 60 days may be agreed, more only expressly', () => {
    expect(days({ payer: 'business', agreedDays: 14 })).toBe(14);
    expect(days({ payer: 'business', agreedDays: 60 })).toBe(60);
    expect(days({ payer: 'business', agreedDays: 90, expresslyLonger: true })).toBe(90);
  });
  test('a longer term that was not agreed expressly is kept for the debtor, with the doubt', () => {
    const term = paymentTerm({ payer: 'business', startsOn, agreedDays: 90 });
    expect(term.days).toBe(90);
    expect(term.doubt).toMatch(/probably void/);
  });
});

describe('a large company that owes a small one', () => {
  test('30 days at most, whatever was agreed', () => {
    expect(days({ payer: 'large-business', agreedDays: 60, expresslyLonger: true })).toBe(30);
    expect(days({ payer: 'large-business', agreedDays: 14 })).toBe(14);
    expect(days({ payer: 'large-business' })).toBe(30);
  });
  test('before 1 July 2023 an older contract could still say 60', () => {
    const facts = { payer: 'large-business', agreedDays: 60 } as const;
    expect(paymentTerm({ ...facts, startsOn: plainDate('2023-06-30') }).days).toBe(60);
    expect(paymentTerm({ ...facts, startsOn: plainDate('2023-07-01') }).days).toBe(30);
  });
});

test('government: 30 days, up to 60 only expressly', () => {
  expect(days({ payer: 'government' })).toBe(30);
  expect(days({ payer: 'government', agreedDays: 45 })).toBe(30);
  expect(days({ payer: 'government', agreedDays: 45, expresslyLonger: true })).toBe(45);
  expect(days({ payer: 'government', agreedDays: 90, expresslyLonger: true })).toBe(60);
});

test('consumer: what was agreed; without that 30 days, safe for the debtor', () => {
  expect(days({ payer: 'consumer', agreedDays: 14 })).toBe(14);
  expect(paymentTerm({ payer: 'consumer', startsOn }).doubt).toMatch(/safe for the debtor/);
});

test('an agreed term does not move off a Saturday', () => {
  expect(paymentTerm({ payer: 'business', startsOn, agreedDays: 31 }).lastDay).toBe('2026-09-05');
});

test('days that are no days are refused', () => {
  expect(() => days({ payer: 'business', agreedDays: -1 })).toThrow(RangeError);
  expect(() => days({ payer: 'business', agreedDays: 0.5 })).toThrow(RangeError);
});

test.each([
  // payer, agreed, expressly, days: 30 without a word, 60 at most between businesses, 30 for the large and the state
  ['business', undefined, false, 30],
  ['business', 30, false, 30],
  ['business', 61, true, 61],
  ['large-business', 30, false, 30],
  ['large-business', 31, true, 30],
  ['government', undefined, true, 30],
  ['government', 30, false, 30],
  ['government', 31, false, 30],
  ['government', 60, true, 60],
  ['government', 61, true, 60],
  ['business', 0, false, 0],
] as const)('%s, agreed %s, expressly %s: %i days', (payer, agreedDays, expresslyLonger, expected) => {
  const facts = { payer, expresslyLonger, ...(agreedDays !== undefined && { agreedDays }) };
  expect(days(facts)).toBe(expected);
});

test('61 days between businesses is in doubt, 60 is not', () => {
  expect(paymentTerm({ payer: 'business', startsOn, agreedDays: 60 }).doubt).toBeUndefined();
  expect(paymentTerm({ payer: 'business', startsOn, agreedDays: 61 }).doubt).toMatch(/probably void/);
  const expressly = { payer: 'business', startsOn, agreedDays: 61, expresslyLonger: true } as const;
  expect(paymentTerm(expressly).doubt).toBeUndefined();
});

test('each term names the article it stands on, and interest begins the day after', () => {
  const sources = (['consumer', 'business', 'large-business', 'government'] as const).map((payer) => {
    const term = paymentTerm({ payer, startsOn: plainDate('2028-01-31') });
    expect([term.lastDay, term.interestFrom]).toEqual(['2028-03-01', '2028-03-02']); // 29 days in February
    return term.source;
  });
  expect(sources).toEqual([
    'art. 6:38 BW',
    'art. 6:119a lid 2 and 5 BW',
    'art. 6:119a BW as amended by Stb. 2022, 146: at most 30 days, a longer clause is void',
    'art. 6:119b BW',
  ]);
});
