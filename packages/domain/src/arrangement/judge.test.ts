import { describe, expect, test } from 'vitest';
import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import type { Term } from './arrangement.ts';
import { judge, nonsenseIn, type ProposalFacts } from './judge.ts';
import { defaultArrangementPolicy } from './policy.ts';

const TODAY = plainDate('2026-09-24');
const CONSUMER = defaultArrangementPolicy('consumer');
const BUSINESS = defaultArrangementPolicy('business');

const term = (due: string, amount: number): Term => ({ due: plainDate(due), amount: cents(amount) });

/** The sample of the defaults: 281.30 in three, the first a week from now. */
const THREE = [term('2026-10-01', 93_80), term('2026-11-01', 93_80), term('2026-12-01', 93_70)];

const facts = (change: Partial<ProposalFacts> = {}): ProposalFacts => ({
  total: cents(281_30),
  disputed: false,
  guarded: false,
  afterDefault: false,
  keyAccount: false,
  ...change,
});

const consumer = (change: Partial<ProposalFacts> = {}, terms: readonly Term[] = THREE) =>
  judge(terms, facts(change), CONSUMER, TODAY);

const endingOn = (due: string): readonly Term[] => [term('2026-10-01', 93_80), term(due, 93_70)];

test('small, short and nothing against it: nobody needs to decide', () => {
  expect(consumer()).toEqual({ by: 'itself' });
});

describe('one thing speaks against it, so finance decides', () => {
  test.each<[string, Partial<ProposalFacts>]>([
    ['total-large', { total: cents(1_000_01) }],
    ['disputed', { disputed: true }],
    ['broken-before', { brokenOn: plainDate('2025-09-24') }],
    ['guarded', { guarded: true }],
    ['after-default', { afterDefault: true }],
    ['key-account', { keyAccount: true }],
  ])('%s', (objection, change) => {
    expect(consumer(change)).toEqual({ by: 'finance', because: [objection] });
  });

  test('everything at once is all told', () => {
    expect(consumer({ total: cents(2_000_00), disputed: true, keyAccount: true })).toEqual({
      by: 'finance',
      because: ['total-large', 'disputed', 'key-account'],
    });
  });
});

describe('at the borders', () => {
  test('exactly the largest total, and an arrangement broken a year and a day ago', () => {
    expect(consumer({ total: cents(1_000_00) })).toEqual({ by: 'itself' });
    expect(consumer({ brokenOn: plainDate('2025-09-23') })).toEqual({ by: 'itself' });
  });

  test.each<[string, string, ReturnType<typeof judge>]>([
    ['three months to the day', '2026-12-24', { by: 'itself' }],
    ['a day longer', '2026-12-25', { by: 'finance', because: ['long'] }],
    ['six months to the day', '2027-03-24', { by: 'finance', because: ['long'] }],
    ['a day longer', '2027-03-25', { by: 'approver', because: ['long'] }],
    ['twelve months to the day', '2027-09-24', { by: 'approver', because: ['long'] }],
    ['a day longer', '2027-09-25', { by: 'request', because: ['long'] }],
  ])('%s', (_, due, judgement) => {
    expect(consumer({}, endingOn(due))).toEqual(judgement);
  });

  test('€ 25.00 a term for a consumer; a cent less is a request; the last one may be small', () => {
    const by = (amount: number) => [term('2026-10-01', amount), term('2026-11-01', 10_00)];
    expect(consumer({}, by(25_00))).toEqual({ by: 'itself' });
    expect(consumer({}, by(24_99))).toEqual({ by: 'request', because: ['term-small'] });
  });

  test('€ 100.00 a term and € 2,500.00 in all for a business', () => {
    const by = (amount: number) => [term('2026-10-01', amount), term('2026-11-01', 10_00)];
    const business = (total: number, terms: readonly Term[]) =>
      judge(terms, facts({ total: cents(total) }), BUSINESS, TODAY);
    expect(business(2_500_00, by(100_00))).toEqual({ by: 'itself' });
    expect(business(2_500_01, by(100_00))).toEqual({ by: 'finance', because: ['total-large'] });
    expect(business(2_500_00, by(99_99))).toEqual({ by: 'request', because: ['term-small'] });
  });

  test('the first term within 31 days for a consumer, within 7 for a business', () => {
    const from = (due: string) => [term(due, 281_30)];
    expect(consumer({}, from('2026-10-25'))).toEqual({ by: 'itself' });
    expect(consumer({}, from('2026-10-26'))).toEqual({ by: 'finance', because: ['first-late'] });
    expect(judge(from('2026-10-01'), facts(), BUSINESS, TODAY)).toEqual({ by: 'itself' });
    expect(judge(from('2026-10-02'), facts(), BUSINESS, TODAY)).toEqual({
      by: 'finance',
      because: ['first-late'],
    });
  });
});

describe('what nobody can mean', () => {
  const nonsense = (terms: readonly Term[], today: PlainDate = TODAY) => nonsenseIn(terms, today);

  test('nothing, amounts of nothing, a day in the past, beyond ten years', () => {
    expect(nonsense([])).toBe('no-terms');
    expect(nonsense([term('2026-10-01', 0)])).toBe('amount-not-positive');
    expect(nonsense([term('2026-10-01', 5_00), term('2026-11-01', -5_00)])).toBe('amount-not-positive');
    expect(nonsense([term('2026-09-23', 5_00)])).toBe('date-in-past');
    expect(nonsense([term('2036-09-25', 5_00)])).toBe('longer-than-ten-years');
  });

  test('today, and ten years to the day, can be meant', () => {
    expect(nonsense([term('2026-09-24', 5_00), term('2036-09-24', 5_00)])).toBeUndefined();
  });
});
