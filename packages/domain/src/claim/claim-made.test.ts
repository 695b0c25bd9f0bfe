import { describe, expect, test } from 'vitest';
import { applyPayment } from '../account/decide/apply-payment.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolveAll } from '../account/evolve.ts';
import { anAccount, anInvoice, BUSINESS, CONSUMER } from '../account/fixture.ts';
import type { AccountState } from '../account/state.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { DEFAULT_LEGAL_POLICY, type LegalPolicy } from '../law/legal-policy.ts';
import { cents } from '../money/cents.ts';
import type { DebtorFacts } from '../party/reach.ts';
import { CONSUMER_PLAN } from '../plan/default-plans.ts';
import { claimEvent } from './asks-of.ts';
import { claimMade } from './claim-made.ts';
import { noticeGiven } from './notice-fixture.ts';

const on = plainDate('2026-10-12');
const last = plainDate('2026-10-22');
const NOTICED = plainDate('2026-09-21');
const FATAL: DebtorFacts = { ...CONSUMER, agreed: { fatalTermProof: 'voorwaarden.pdf' } };

const claim = (number: string, amount: number, due = '2026-09-04') =>
  anInvoice({ number, amount: cents(amount), due: plainDate(due) });

const asked = (
  state: AccountState,
  numbers = state.invoices.map(({ number }) => number),
  policy: LegalPolicy = DEFAULT_LEGAL_POLICY,
) => {
  const { parts, base, costs, vat, total } = claimMade(state, numbers, policy, on, last);
  return { interest: parts.map((part) => part.interest), base, costs, vat, total };
};

const paid = (
  state: AccountState,
  amount: number,
  day: string,
  ...named: readonly string[]
): AccountState => {
  const received = applyPayment(
    state,
    {
      receiptId: `R-${day}`,
      amount: cents(amount),
      on: plainDate(day),
      today: plainDate(day),
      method: 'bank-transfer',
      designated: named.map((invoice) => ({ invoice, amount: cents(amount) })),
    },
    CONSUMER_PLAN,
  );
  return evolveAll(state, received.ok ? received.events : []);
};

describe('a business', () => {
  test('the worked example: 17.05 over 48 days at 10.40%, 186.95, in all 1,450.30', () => {
    // 1,246.30 × 0.1040 × 48 / 365 = 17.0456; 15% of 1,246.30 = 186.945.
    expect(asked(anAccount())).toEqual({
      interest: [17_05],
      base: 1_246_30,
      costs: 186_95,
      vat: 0,
      total: 1_450_30,
    });
  });

  test('a part that is disputed is not asked, and bears neither interest nor costs', () => {
    const disputed: AccountEvent = {
      type: 'HoldPlaced',
      hold: {
        id: 'H1',
        reason: 'dispute',
        scope: ['2026-1187'],
        since: plainDate('2026-09-10'),
        answerBy: plainDate('2026-09-24'),
        amount: cents(246_30),
      },
    };
    // 1,000.00 × 0.1040 × 48 / 365 = 13.68; 15% of 1,000.00 = 150.00.
    expect(asked(anAccount(BUSINESS, [anInvoice()], [disputed]))).toEqual({
      interest: [13_68],
      base: 1_000_00,
      costs: 150_00,
      vat: 0,
      total: 1_163_68,
    });
  });

  test('the least is € 40 once for all; as a choice for each late invoice', () => {
    const two = anAccount(BUSINESS, [claim('A', 50_00), claim('B', 60_00)]);
    expect(asked(two).costs).toBe(40_00);
    expect(asked(two, ['A', 'B'], { ...DEFAULT_LEGAL_POLICY, businessMinimum: 'per-invoice' }).costs).toBe(
      80_00,
    );
  });

  test('abroad: neither interest nor costs', () => {
    expect(asked(anAccount({ ...BUSINESS, country: 'BE' }))).toMatchObject({
      interest: [0],
      costs: 0,
      total: 1_246_30,
    });
  });

  test('beyond the table of rates no interest; the costs stand', () => {
    const state = anAccount();
    const late = claimMade(state, ['2026-1187'], DEFAULT_LEGAL_POLICY, on, plainDate('2027-01-11'));
    expect(late.parts[0]?.interest).toBe(0);
    expect(late.costs).toBe(186_95);
  });

  test('of money that was taken back interest runs as if it had never come', () => {
    // A direct debit of 1,000.00 on 1 October, taken back on 8 October: again 17.05 over the whole.
    const state = paid(anAccount(), 1_000_00, '2026-10-01');
    const back: AccountEvent = {
      type: 'PaymentReversed',
      receiptId: 'R-2026-10-01',
      on: plainDate('2026-10-08'),
      lines: [{ invoice: '2026-1187', amount: cents(1_000_00) }],
      credit: cents(0),
    };
    expect(asked(evolveAll(state, [back]))).toMatchObject({ interest: [17_05], total: 1_450_30 });
  });
});

describe('a consumer after his notice of 21 September, free until 7 October', () => {
  const bills = anAccount(FATAL, [claim('A', 184_50), claim('B', 96_80)]);
  const noticed = noticeGiven(bills, ['A', 'B'], NOTICED);

  test('nothing paid: 42.20 over 281.30; interest of 15 days at 4% is 0.46 and not claimed', () => {
    expect(asked(noticed)).toEqual({ interest: [0, 0], base: 281_30, costs: 42_20, vat: 0, total: 323_50 });
  });

  test('without a notice no costs, and none before its term ran out', () => {
    expect(asked(bills)).toMatchObject({ costs: 0, total: 281_30 });
    const early = claimMade(noticed, ['A', 'B'], DEFAULT_LEGAL_POLICY, plainDate('2026-10-07'), last);
    expect(early.costs).toBe(0);
  });

  test('part paid on the last free day: the costs are over what is left, at least 40.00', () => {
    expect(asked(paid(noticed, 81_30, '2026-10-07'))).toMatchObject({
      base: 200_00,
      costs: 40_00,
      total: 240_00,
    });
  });

  test('part paid a day later: the costs are those announced', () => {
    expect(asked(paid(noticed, 81_30, '2026-10-08'))).toMatchObject({
      base: 281_30,
      costs: 42_20,
      total: 242_20,
    });
  });

  test('€ 10.00 left: no costs; € 10.01: 40.00', () => {
    expect(asked(paid(noticed, 271_30, '2026-10-07')).costs).toBe(0);
    expect(asked(paid(noticed, 271_29, '2026-10-07')).costs).toBe(40_00);
  });

  test('interest from € 5: 4% of 3,041.67 over 15 days is 5.00', () => {
    // 3,041.67 × 0.04 × 15 / 365 = 5.00001; one euro less comes to 4.998… and is not claimed.
    const one = (amount: number) => noticeGiven(anAccount(FATAL, [claim('A', amount)]), ['A'], NOTICED);
    expect(asked(one(3_041_67)).interest).toEqual([5_00]);
    expect(asked(one(3_037_00)).interest).toEqual([0]);
  });

  test('of a debtor of unknown kind: the costs of a consumer, no interest', () => {
    const unknown = anAccount({ ...FATAL, kind: 'unknown' }, [claim('A', 3_041_67)]);
    // 375.00 + 10% of 541.67 = 429.167.
    expect(asked(noticeGiven(unknown, ['A'], NOTICED))).toMatchObject({ interest: [0], costs: 429_17 });
  });

  test('a later notice adds no more than the difference over what was left', () => {
    // A 200.00 at 40.00; B 200.00 adds 20.00 (60.00 over 400.00). B is part paid inside its term: of 300.00 the
    // costs are 45.00, so 5.00 more.
    const both = anAccount(FATAL, [claim('A', 200_00), claim('B', 200_00)]);
    const first = noticeGiven(both, ['A'], plainDate('2026-09-08'));
    const second = noticeGiven(first, ['B'], NOTICED);
    expect(asked(second, ['B'])).toMatchObject({ base: 200_00, costs: 20_00 });
    const after = paid(second, 100_00, '2026-10-01', 'B');
    expect(asked(after, ['B'])).toMatchObject({ base: 100_00, costs: 5_00 });
  });

  test('one notice claimed in two letters: together what was announced, the second the difference', () => {
    // A 200.00 and B 200.00 in one notice of 60.00. B is disputed after the term, so A is claimed alone: 40.00.
    const both = noticeGiven(anAccount(FATAL, [claim('A', 200_00), claim('B', 200_00)]), ['A', 'B'], NOTICED);
    const made = claimMade(both, ['A'], DEFAULT_LEGAL_POLICY, on, last);
    expect(made.costs).toBe(40_00);
    const claimed = evolveAll(both, [claimEvent(made, 5, on)]);
    expect(asked(claimed, ['B'])).toMatchObject({ base: 200_00, costs: 20_00 });
    // A paid in full, costs and all: B still carries only the rest.
    expect(asked(paid(claimed, 240_00, '2026-10-12', 'A'), ['B']).costs).toBe(0);
  });
});

describe('VAT over the costs: three questions', () => {
  const state = noticeGiven(anAccount(FATAL, [claim('A', 281_30)]), ['A'], NOTICED);
  const answers = (a: boolean, b: boolean, c: boolean): LegalPolicy => ({
    ...DEFAULT_LEGAL_POLICY,
    vatOnCosts: { collectedByServiceWithVat: a, vatCannotBeDeducted: b, declaredExpressly: c },
  });

  test('three times yes: 21% of 42.20 is 8.86, announced and claimed', () => {
    const yes = answers(true, true, true);
    const noticed = noticeGiven(anAccount(FATAL, [claim('A', 281_30)]), ['A'], NOTICED, yes);
    expect(asked(noticed, ['A'], yes)).toMatchObject({ costs: 42_20, vat: 8_86, total: 332_36 });
  });

  test('not announced is not claimed, whatever is answered later', () => {
    expect(asked(state, ['A'], answers(true, true, true)).vat).toBe(0);
  });

  test.each([
    [false, true, true],
    [true, false, true],
    [true, true, false],
  ])('%s, %s, %s: none', (a, b, c) => {
    const policy = answers(a, b, c);
    const noticed = noticeGiven(anAccount(FATAL, [claim('A', 281_30)]), ['A'], NOTICED, policy);
    expect(asked(noticed, ['A'], policy).vat).toBe(0);
  });
});
