import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, plus, ZERO } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { AccountState } from '../state.ts';
import { unclaimedOn } from '../unclaimed.ts';
import { divide } from './divide.ts';
import { promisedEvents } from './end-promise.ts';
import { receivedEvents } from './follow-arrangement.ts';
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

/** Invoices that this payment settles, a rest of at most EUR 1 forgiven with them. */
const closings = (
  state: AccountState,
  touched: ReadonlySet<string>,
  on: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const settled = state.invoices.filter(
    (invoice) =>
      owedOn(invoice) === 0 || (touched.has(invoice.number) && owedOn(invoice) <= plan.forgivenRest),
  );
  const unclaimed = unclaimedOn(state, settled, on);
  const closed = settled.map(({ number, open, claimed }) => {
    const { interest = ZERO, costs = ZERO } = unclaimed.get(number) ?? {};
    const forgiven = {
      principal: open,
      interest: plus(interest, claimed?.interest ?? ZERO),
      costs: plus(costs, claimed?.costs ?? ZERO),
    };
    return { invoice: number, forgiven };
  });
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
  const { lines, left } = divide(state, amount, designated, on);
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
  events.push(...receivedEvents(state, lines, on), ...promisedEvents(state, lines, on));
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
