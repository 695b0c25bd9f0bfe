import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, minus, smallest } from '../../money/cents.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import type { NewInvoice } from '../invoice.ts';
import { type AccountState, creditTotal, findInvoice } from '../state.ts';

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
    const part = smallest(left, line.amount);
    if (part <= 0) break;
    left = minus(left, part);
    const invoice = command.invoices.find(({ number }) => number === line.invoice);
    if (findInvoice(state, line.invoice)) open.push({ invoice: line.invoice, amount: part });
    else if (invoice) reopened.push({ type: 'InvoiceReopened', invoice, open: part, on });
  }
  return accept({ type: 'PaymentReversed', receiptId, on, lines: open, credit }, ...reopened);
};
