import type { OpenInvoice } from '../../account/invoice.ts';
import { type Change, changedInvoices } from '../change.ts';
import type { Booking } from '../flows.ts';
import { inBooks } from '../stock.ts';

const PARTS = ['interest', 'costs'] as const;
type Part = (typeof PARTS)[number];

const claimedOf = (invoice: OpenInvoice | undefined, part: Part): number =>
  invoice && inBooks(invoice) ? (invoice.claimed?.[part] ?? 0) : 0;

/** What an event says about a part: how much was claimed by it, and how much of it was received. */
const saidOf = ({ event }: Change, part: Part): { readonly claimed: number; readonly received: number } => {
  const total = (lines: readonly Partial<Record<Part, number>>[]): number =>
    lines.reduce((sum, line) => sum + (line[part] ?? 0), 0);
  switch (event.type) {
    case 'InterestAndCostsClaimed':
      return { claimed: total(event.parts), received: 0 };
    case 'PaymentApplied':
    case 'CreditApplied':
      return { claimed: 0, received: total(event.lines) };
    case 'PaymentReversed':
      return { claimed: 0, received: -total(event.lines) };
    default:
      return { claimed: 0, received: 0 };
  }
};

const GIVEN_UP: ReadonlySet<string> = new Set(['ClaimForgiven', 'InvoicesClosed', 'ClaimsWrittenOff']);

/**
 * Interest and costs. Claimed = received + waived + withdrawn + still open, always: what an event leaves
 * unexplained was withdrawn (a notice that lapsed, a step that did not count, an invoice that moved).
 *
 * `never-asked` stands apart: what the law allowed and nobody asked, given up with the principal (6:50 lid 2 BW).
 */
export const bookClaims = (change: Change): readonly Booking[] => {
  const changed = changedInvoices(change);
  const { event } = change;
  const booked = PARTS.flatMap((part): Booking[] => {
    const by = changed.reduce((sum, { was, is }) => sum + claimedOf(is, part) - claimedOf(was, part), 0);
    const { claimed, received } = saidOf(change, part);
    const gone = claimed - received - by;
    return [
      ['claims', `claimed.${part}`, claimed],
      ['claims', `received.${part}`, received],
      ['claims', `${GIVEN_UP.has(event.type) ? 'waived' : 'withdrawn'}.${part}`, gone],
    ];
  });
  const unasked =
    event.type === 'InvoicesClosed'
      ? event.closed.flatMap(({ forgiven }): Booking[] => [
          ['claims', 'never-asked.interest', forgiven.interest],
          ['claims', 'never-asked.costs', forgiven.costs],
        ])
      : [];
  return [...booked, ...unasked];
};
