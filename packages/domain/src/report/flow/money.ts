import type { PaymentLine } from '../../account/event.ts';
import { lineSum } from '../../account/evolve/invoices.ts';
import type { OpenInvoice } from '../../account/invoice.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { Change } from '../change.ts';
import type { Booking } from '../flows.ts';
import { type BookedMoney, place, type Recall } from '../recall.ts';
import { stepKey } from '../step-key.ts';

/** Before any step had left. */
export const NO_STEP = 'none';
/** More than was owed. */
export const SURPLUS = 'surplus';

const WITHIN = 14;
const SOON = 7;

/** Steps of an invoice that had really left by a day, oldest first. */
const leftBy = (invoice: OpenInvoice, on: PlainDate, recall: Recall) =>
  invoice.steps.flatMap(({ rung, on: left, skipped }) => {
    const kind = recall.taken.get(place(invoice.number, rung))?.kind;
    if (!kind || skipped || left === null || left > on) return [];
    return [{ key: stepKey({ rung, kind }), left }];
  });

/** Where money for an invoice belongs when it arrives on a day. */
const bookOf = (invoice: OpenInvoice, on: PlainDate, recall: Recall): BookedMoney => {
  const steps = leftBy(invoice, on, recall);
  return {
    step: steps.at(-1)?.key ?? NO_STEP,
    daysLate: daysBetween(invoice.due, on),
    answers: steps
      .map(({ key, left }) => ({ ask: place(left, key), days: daysBetween(left, on) }))
      .filter(({ days }) => days <= WITHIN),
  };
};

const bookings = (
  { step, daysLate, answers }: BookedMoney,
  { amount, sum }: { readonly amount: number; readonly sum: number },
): readonly Booking[] => [
  ['collected', step, sum],
  ['settled', String(daysLate), amount],
  ...answers.flatMap(({ ask, days }): Booking[] => [
    ...(days <= SOON ? [['within7', ask, sum] as const] : []),
    ['within14', ask, sum],
  ]),
];

const NOWHERE: BookedMoney = { step: NO_STEP, daysLate: 0, answers: [] };

/** Takes money out again where it was booked when it came in. */
const takenBack = (recall: Recall, invoice: string, amount: number, sum: number): readonly Booking[] =>
  bookings(recall.money.get(place(recall.reversed, invoice)) ?? NOWHERE, { amount: -amount, sum: -sum });

const received = (
  { before }: Change,
  receipt: string,
  lines: readonly PaymentLine[],
  on: PlainDate,
  recall: Recall,
): readonly Booking[] =>
  lines.flatMap((line) => {
    const invoice = before.invoices.find(({ number }) => number === line.invoice);
    if (!invoice) return [];
    const booked = bookOf(invoice, on, recall);
    recall.money.set(place(receipt, line.invoice), booked);
    return bookings(booked, { amount: line.amount, sum: lineSum(line) });
  });

/**
 * Money, by the last step that had left before it arrived; how late its principal was; and which asks it
 * answered within 7 and 14 days. A surplus is booked as such, and moves when it is used for an invoice.
 */
export const bookMoney = (change: Change, recall: Recall): readonly Booking[] => {
  const { event, day } = change;
  switch (event.type) {
    case 'PaymentApplied': {
      const { receiptId, lines, on, credit } = event;
      return [
        ...received(change, receiptId, lines, on, recall),
        ['collected', SURPLUS, credit],
        ['counted', 'payments', 1],
      ];
    }
    case 'CreditApplied': {
      if (recall.creditNotes.has(event.number)) return [];
      const used = event.lines.reduce((sum, line) => sum + lineSum(line), 0);
      return [...received(change, event.number, event.lines, day, recall), ['collected', SURPLUS, -used]];
    }
    case 'PaymentReversed':
      return [
        ...event.lines.flatMap((line) => takenBack(recall, line.invoice, line.amount, lineSum(line))),
        ['collected', SURPLUS, -event.credit],
      ];
    case 'InvoiceReopened':
      return takenBack(recall, event.invoice.number, event.open, event.open);
    default:
      return [];
  }
};
