import { describe, expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents, ZERO } from '../../money/cents.ts';
import { BUSINESS_PLAN } from '../../plan/default-plans.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { applyPayment } from './apply-payment.ts';

const DAY = plainDate('2026-09-24');

const pay = (state: AccountState, amount: number) => {
  const receipt = { receiptId: 'bank-7', amount: cents(amount), on: DAY, today: DAY };
  const decision = applyPayment(
    state,
    { ...receipt, method: 'bank-transfer', designated: [] },
    BUSINESS_PLAN,
  );
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { events: decision.events, after: evolveAll(state, decision.events) };
};

describe('money closes what it pays', () => {
  test('one event names every invoice that a payment closes, with what was forgiven of each', () => {
    // € 100,00 and € 50,00 are open; € 149,20 leaves 80 cents of the younger one, which are given up. What was
    // never claimed goes too: 20 and 14 days at 10,40 %, and EUR 40, the least for a business, once.
    const older = anInvoice({ number: 'A', amount: cents(100_00) });
    const younger = anInvoice({ number: 'B', amount: cents(50_00), due: plainDate('2026-09-10') });
    const { events, after } = pay(anAccount(undefined, [older, younger]), 149_20);
    expect(events.filter(({ type }) => type === 'InvoicesClosed')).toEqual([
      {
        type: 'InvoicesClosed',
        how: 'paid',
        on: DAY,
        closed: [
          { invoice: 'A', forgiven: { principal: ZERO, interest: cents(57), costs: cents(40_00) } },
          { invoice: 'B', forgiven: { principal: cents(80), interest: cents(20), costs: ZERO } },
        ],
      },
    ]);
    expect(after.invoices).toEqual([]);
    expect(after.confirmations[0]?.closed).toEqual(['A', 'B']);
    expect(after.closedOn).toBe(DAY);
  });

  test('a part payment closes nothing', () => {
    const { events, after } = pay(anAccount(), 600_00);
    expect(events.map(({ type }) => type)).toEqual(['PaymentApplied']);
    expect(after.invoices[0]?.open).toBe(646_30);
  });

  test('2,000 invoices of € 1,00 paid at once take three events, far fewer than a commit may hold', () => {
    const many = Array.from({ length: 2000 }, (_, n) => anInvoice({ number: `N${n}`, amount: cents(1_00) }));
    const { events, after } = pay(anAccount(undefined, many), 2000_00);
    expect(events.map(({ type }) => type)).toEqual(['PaymentApplied', 'InvoicesClosed', 'SequenceClosed']);
    expect(after.invoices).toEqual([]);
  });
});
