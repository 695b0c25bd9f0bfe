import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, minus, smallest, ZERO } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { OpenInvoice } from '../invoice.ts';
import type { AccountState } from '../state.ts';
import { unclaimedOn } from '../unclaimed.ts';
import { tidied } from './tidy.ts';

export type ApplyPayment = {
  readonly receiptId: string;
  readonly amount: Cents;
  /** Day on which the money was credited. */
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly method: string;
  /** What the debtor said that he paid: accepted as it is (6:43 lid 1 BW). */
  readonly designated: readonly PaymentLine[];
  readonly attemptId?: string;
  readonly note?: { readonly id: string; readonly hash: string };
};

const byDueDate = (a: OpenInvoice, b: OpenInvoice): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/**
 * Divides a payment over invoices: first as designated, the rest over what is due, oldest first (6:43 lid 2
 * BW), then over what is not due yet.
 *
 * @returns the lines and what is left over; amount = sum of lines + left
 */
export const divide = (
  invoices: readonly OpenInvoice[],
  amount: Cents,
  designated: readonly PaymentLine[],
): { readonly lines: readonly PaymentLine[]; readonly left: Cents } => {
  const wanted = new Map(designated.map((line) => [line.invoice, line.amount]));
  const paid = new Map<string, Cents>();
  let left = amount;
  const pay = (invoice: OpenInvoice, most: Cents): void => {
    const before = paid.get(invoice.number) ?? ZERO;
    const part = smallest(smallest(left, most), minus(invoice.open, before));
    if (part <= 0) return;
    paid.set(invoice.number, cents(before + part));
    left = minus(left, part);
  };
  const inOrder = [...invoices].sort(byDueDate);
  for (const invoice of inOrder) pay(invoice, wanted.get(invoice.number) ?? ZERO);
  for (const invoice of inOrder) pay(invoice, invoice.open);
  return { lines: [...paid].map(([invoice, part]) => ({ invoice, amount: part })), left };
};

/** Invoices that this payment settles, a rest of at most EUR 1 forgiven with them. */
const closings = (
  state: AccountState,
  touched: ReadonlySet<string>,
  on: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const settled = state.invoices.filter(
    (invoice) => invoice.open === 0 || (touched.has(invoice.number) && invoice.open <= plan.forgivenRest),
  );
  const unclaimed = unclaimedOn(settled, state.facts, on);
  const closed = settled.map(({ number, open }) => ({
    invoice: number,
    forgiven: { principal: open, interest: ZERO, costs: ZERO, ...unclaimed.get(number) },
  }));
  return closed.length > 0 ? [{ type: 'InvoicesClosed', closed, how: 'paid', on }] : [];
};

/** Surplus above this is proposed to be paid back. */
const REFUND_ABOVE = cents(1_00);

/**
 * Applies money that arrived. The second time for the same receipt nothing happens. Invoices whose principal
 * is nil close, and with them everything that was under way for them.
 */
export const applyPayment = (state: AccountState, command: ApplyPayment, plan: DunningPlan): Decision => {
  const { receiptId, amount, on, today, method, designated, attemptId, note } = command;
  if (state.receipts.includes(receiptId)) return accept();
  if (amount <= 0) return refuse('amount-not-positive');
  const { lines, left } = divide(state.invoices, amount, designated);
  const events: AccountEvent[] = [
    {
      type: 'PaymentApplied',
      receiptId,
      amount,
      on,
      method,
      lines,
      credit: left,
      ...(note && { note }),
    },
  ];
  if (attemptId && state.attempts.some((attempt) => attempt.id === attemptId)) {
    events.push({ type: 'PaymentAttemptSettled', attemptId, outcome: 'paid' });
  }
  const touched = new Set(lines.map((line) => line.invoice));
  events.push(...closings(evolveAll(state, events), touched, on, plan));
  if (left > REFUND_ABOVE) {
    const taskId = `T${state.seq + 1}`;
    events.push({
      type: 'TaskOpened',
      taskId,
      task: 'propose-refund',
      invoices: [],
      on: today,
      ref: receiptId,
    });
  }
  return accept(...tidied(state, events, today, 'paid'));
};
