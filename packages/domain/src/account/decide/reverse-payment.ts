import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, minus, smallest, ZERO } from '../../money/cents.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import type { NewInvoice } from '../invoice.ts';
import { type AccountState, creditTotal, findInvoice } from '../state.ts';
import { takenBackEvents } from './follow-arrangement.ts';

/** Money that went back. What the state has forgotten is read from the log and comes in as values. */
export type ReversePayment = {
  readonly receiptId: string;
  readonly amount: Cents;
  readonly on: PlainDate;
  /** What the payment had settled, and the invoices as they once came in. */
  readonly lines: readonly PaymentLine[];
  readonly invoices: readonly NewInvoice[];
};

/**
 * What a part that goes back is taken from: principal first, so that it is open again; claimed interest and
 * costs last. Of an invoice that had closed they are not asked anew: its plan begins at the reminder.
 */
const takenFrom = (
  { invoice, amount, interest = ZERO, costs = ZERO }: PaymentLine,
  part: Cents,
): PaymentLine => {
  const principal = smallest(part, amount);
  const ofInterest = smallest(minus(part, principal), interest);
  const ofCosts = smallest(minus(minus(part, principal), ofInterest), costs);
  return {
    invoice,
    amount: principal,
    ...(ofInterest > 0 && { interest: ofInterest }),
    ...(ofCosts > 0 && { costs: ofCosts }),
  };
};

/**
 * A payment is taken back, in full or in part: first from what it left in credit, then from the invoices that
 * it settled, the last one first. An invoice that had closed is open again and begins at the reminder: nobody's
 * first word after a payment is a notice.
 */
export const reversePayment = (state: AccountState, command: ReversePayment): Decision => {
  const { receiptId, amount, on } = command;
  const kept = state.credits.find(({ number }) => number === receiptId)?.left ?? cents(0);
  const credit = smallest(amount, smallest(kept, creditTotal(state)));
  let left = minus(amount, credit);
  const open: PaymentLine[] = [];
  const reopened: AccountEvent[] = [];
  for (const line of [...command.lines].reverse()) {
    const part = smallest(left, lineSum(line));
    if (part <= 0) break;
    left = minus(left, part);
    const back = takenFrom(line, part);
    const invoice = command.invoices.find(({ number }) => number === line.invoice);
    if (findInvoice(state, line.invoice)) open.push(back);
    else if (invoice && back.amount > 0) {
      reopened.push({ type: 'InvoiceReopened', invoice, open: back.amount, on });
    }
  }
  return accept(
    { type: 'PaymentReversed', receiptId, on, lines: open, credit },
    ...takenBackEvents(state, open, on),
    ...reopened,
  );
};
