import { expect, test } from 'vitest';
import type { AccountEvent } from '../account/event.ts';
import { anAccount, anInvoice, BUSINESS } from '../account/fixture.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { BUSINESS_PLAN } from './default-plans.ts';
import { nextRung } from './next-rung.ts';

const disputed: AccountEvent = {
  type: 'HoldPlaced',
  hold: {
    id: 'H1',
    reason: 'dispute',
    scope: ['2026-1187'],
    since: plainDate('2026-09-07'),
    answerBy: plainDate('2026-09-21'),
    amount: cents(246_30),
  },
};
const received = (amount: number): AccountEvent => ({
  type: 'PaymentApplied',
  receiptId: 'R1',
  amount: cents(amount),
  on: plainDate('2026-09-07'),
  method: 'bank-transfer',
  lines: [{ invoice: '2026-1187', amount: cents(amount) }],
  credit: cents(0),
});

const next = (...events: readonly AccountEvent[]) => {
  const state = anAccount(BUSINESS, [anInvoice()], events);
  const [invoice] = state.invoices;
  return invoice && nextRung(state, invoice, BUSINESS_PLAN);
};

test('246.30 of 1,246.30 is disputed: the rest goes on', () => {
  expect(next(disputed)?.block).toBeUndefined();
});

test('the rest is paid: only what is disputed is left, and that waits for our answer', () => {
  expect(next(disputed, received(1_000_00))?.block).toMatchObject({ because: 'held', reason: 'dispute' });
});
