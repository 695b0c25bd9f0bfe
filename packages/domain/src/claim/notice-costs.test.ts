import { expect, test } from 'vitest';
import { anAccount, anInvoice, CONSUMER } from '../account/fixture.ts';
import type { NewInvoice } from '../account/invoice.ts';
import { type AccountState, findInvoice } from '../account/state.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { collectionCosts } from '../law/collection-costs.ts';
import { DEFAULT_LEGAL_POLICY } from '../law/legal-policy.ts';
import { cents } from '../money/cents.ts';
import { noticeCosts } from './notice-costs.ts';
import { noticeGiven } from './notice-fixture.ts';

const NO_VAT = DEFAULT_LEGAL_POLICY;
const FATAL = { ...CONSUMER, agreed: { fatalTermProof: 'voorwaarden.pdf' } };

/** Invoices A, B, C … of these amounts, due Friday 4 September 2026 by a fatal term: in default since the 5th. */
const owing = (...amounts: readonly number[]): AccountState =>
  anAccount(
    FATAL,
    amounts.map((amount, i) => claim('ABCDEF'[i] ?? '', amount)),
  );

const claim = (number: string, amount: number, more: Partial<NewInvoice> = {}): NewInvoice =>
  anInvoice({ number, amount: cents(amount), ...more });

/** The costs that a notice about these invoices announces on a day. */
const costs = (state: AccountState, numbers: string, on = '2026-09-21') => {
  const invoices = [...numbers].flatMap((number) => findInvoice(state, number) ?? []);
  const answer = noticeCosts(state, invoices, NO_VAT, plainDate(on));
  return answer.kind === 'costs' ? answer.value.costs : answer.because;
};

/** The notice about these invoices leaves, with the costs that it announces. */
const noticed = (state: AccountState, numbers: string, on: string): AccountState =>
  noticeGiven(state, [...numbers], plainDate(on), NO_VAT);

test('two claims in one notice: 15% of 184.50 + 96.80 = 281.30 is 42.195, so 42.20; never twice 40.00', () => {
  expect(costs(owing(184_50, 96_80), 'AB')).toBe(42_20);
});

test('200.00 noticed at 40.00; 60.00 noticed later adds nothing: 260.00 costs 40.00 as well', () => {
  const state = noticed(owing(200_00, 60_00), 'A', '2026-09-21');
  expect(costs(state, 'B', '2026-10-05')).toBe(0);
});

test('200.00 noticed at 40.00; 200.00 later adds the difference: 15% of 400.00 = 60.00, so 20.00', () => {
  const state = noticed(owing(200_00, 200_00), 'A', '2026-09-21');
  expect(costs(state, 'B', '2026-10-05')).toBe(20_00);
});

test('a third notice stands beside both: 2,000 + 60 + 5,000 is 625 + 5% of 2,060 = 728.00, less 309.00', () => {
  // Over 2,060.00: 15% = 309.00. Beside the second alone it would be 628.00 less 40.00, too much.
  const first = noticed(owing(2_000_00, 60_00, 5_000_00), 'A', '2026-09-21');
  const state = noticed(first, 'B', '2026-10-05');
  expect(costs(state, 'C', '2026-10-19')).toBe(419_00);
});

test('four notices of claims that could have been in one come to the costs of one', () => {
  const days = ['2026-09-21', '2026-10-05', '2026-10-19', '2026-11-02'];
  const start = owing(200_00, 90_00, 310_00, 2_400_00);
  const all = days.reduce((state, day, i) => noticed(state, 'ABCD'[i] ?? '', day), start);
  const announced = (all.notices ?? []).map((notice) => notice.costs);
  // 40.00; 290.00 → 43.50, so 3.50; 600.00 → 90.00, so 46.50; 3,000.00 → 375 + 50 = 425.00, so 335.00.
  expect(announced).toEqual([40_00, 3_50, 46_50, 335_00]);
  expect(announced.reduce((sum, each) => sum + each, 0)).toBe(
    collectionCosts(cents(3_000_00), plainDate('2026-11-02')),
  );
});

test('a claim that was not in default then carries costs of its own', () => {
  const later = anAccount(FATAL, [claim('A', 200_00), claim('B', 60_00, { due: plainDate('2026-09-30') })]);
  expect(costs(noticed(later, 'A', '2026-09-21'), 'B', '2026-10-19')).toBe(40_00);
});

test('what is in credit is taken off the oldest: 300.00 less 100.00 leaves 200.00, and 40.00', () => {
  const state = anAccount(
    FATAL,
    [claim('A', 300_00)],
    [{ type: 'CreditNoteAdded', number: 'CN', amount: cents(100_00), issued: plainDate('2026-09-01') }],
  );
  expect(costs(state, 'A')).toBe(40_00);
});

test('at most € 25 in all, and abroad: none', () => {
  expect(costs(owing(25_00), 'A')).toBe('too-small');
  expect(costs(owing(25_01), 'A')).toBe(40_00);
  const abroad = anAccount({ ...FATAL, country: 'DE' }, [claim('A', 281_30)]);
  expect(costs(abroad, 'A')).toBe('abroad');
});

test('after the last known day of the scale: none, and no error', () => {
  expect(costs(owing(281_30), 'A', '2028-01-03')).toBe('scale-unknown');
});

test('a small term of a contract that stands in another notice: a person decides', () => {
  const terms = [
    claim('A', 95_00, { contract: 'huur' }),
    claim('B', 95_00, { contract: 'huur', due: plainDate('2026-10-02') }),
    claim('C', 95_00, { contract: 'sport', due: plainDate('2026-10-02') }),
  ];
  const state = noticed(anAccount(FATAL, terms), 'A', '2026-09-21');
  expect(costs(state, 'B', '2026-10-19')).toBe('stacking');
  expect(costs(state, 'C', '2026-10-19')).toBe(40_00);
});
