import type { OpenInvoice } from '../../account/invoice.ts';
import { type Change, changedInvoices } from '../change.ts';
import type { Booking } from '../flows.ts';
import type { Recall } from '../recall.ts';
import { inBooks } from '../stock.ts';

/** What makes principal come and go. Over any days: open at the end = open at the beginning + all of these. */
export const MOVEMENTS = [
  'invoiced',
  'credited',
  'paid',
  'taken-back',
  'forgiven',
  'written-off',
  'moved',
  'corrected',
] as const;
export type Movement = (typeof MOVEMENTS)[number];

const movementOf = ({ event }: Change, recall: Recall): Movement => {
  switch (event.type) {
    case 'InvoiceAdded':
      return 'invoiced';
    case 'CreditApplied':
      return recall.creditNotes.has(event.number) ? 'credited' : 'paid';
    case 'PaymentApplied':
      return 'paid';
    case 'PaymentReversed':
    case 'InvoiceReopened':
      return 'taken-back';
    case 'ClaimForgiven':
    case 'InvoicesClosed':
      return 'forgiven';
    case 'ClaimsWrittenOff':
      return 'written-off';
    case 'InvoicesMovedOut':
    case 'InvoicesMovedIn':
      return 'moved';
    default:
      return 'corrected';
  }
};

/** Turnover: what was asked for what was delivered, less what was credited or corrected. */
const TURNOVER: ReadonlySet<Movement> = new Set(['invoiced', 'credited', 'moved', 'corrected']);

const principalOf = (invoice: OpenInvoice | undefined): number =>
  invoice && inBooks(invoice) ? invoice.open : 0;

/** Principal that an event added to what is open, or took from it. */
export const bookMoved = (change: Change, recall: Recall): readonly Booking[] => {
  const movement = movementOf(change, recall);
  return changedInvoices(change).flatMap(({ was, is }): Booking[] => {
    const by = principalOf(is) - principalOf(was);
    const issued = is?.issued ?? was?.issued ?? '';
    if (by === 0) return [];
    return [['moved', movement, by], ...(TURNOVER.has(movement) ? [['turnover', issued, by] as const] : [])];
  });
};
