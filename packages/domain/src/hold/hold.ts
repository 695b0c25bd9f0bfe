import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, sum } from '../money/cents.ts';

/** Why the plan stands still. */
export type HoldReason =
  | 'first-release'
  | 'payment-open'
  | 'already-paid'
  | 'dispute'
  | 'arrangement-proposed'
  | 'arrangement'
  | 'promise'
  | 'message-unread'
  | 'no-address'
  | 'mediation'
  | 'insolvency'
  | 'wrong-person'
  | 'sales-asked'
  | 'by-hand';

/** Everything of the debtor, or the invoices named. */
export type HoldScope = 'all' | readonly string[];

/**
 * A pause. One concept for every stop: who waits for whom, and until when. A hold without `until` waits for
 * a decision of ours, never ends by time, and escalates when `answerBy` passes.
 */
export type Hold = {
  readonly id: string;
  readonly reason: HoldReason;
  readonly scope: HoldScope;
  readonly since: PlainDate;
  /** Last day of the pause. */
  readonly until?: PlainDate;
  /** Only so much of the invoice that it names; the rest goes on. */
  readonly amount?: Cents;
  /** Day on which we promised to have decided. */
  readonly answerBy?: PlainDate;
  /** The day that was promised first, once it has passed: beyond it we are late ourselves. */
  readonly promised?: PlainDate;
  /** E.g. the import whose release is awaited. */
  readonly ref?: string;
};

const names = (hold: Hold, invoice: string): boolean => hold.scope === 'all' || hold.scope.includes(invoice);

/** Whether the whole invoice is paused. */
export const covers = (hold: Hold, invoice: string): boolean =>
  hold.amount === undefined && names(hold, invoice);

/** The pause of a part, when nothing of the invoice is left beside it. */
export const heldInParts = (holds: readonly Hold[], invoice: string, open: Cents): Hold | undefined =>
  open > 0 && heldPart(holds, invoice) >= open
    ? holds.find((hold) => hold.amount !== undefined && names(hold, invoice))
    : undefined;

/** What is paused of an invoice of which the rest goes on. */
export const heldPart = (holds: readonly Hold[], invoice: string): Cents =>
  sum(holds.flatMap((hold) => (hold.amount !== undefined && names(hold, invoice) ? [hold.amount] : [])));

/** The hold on an invoice that ends last; one that waits for a decision outlasts every date. */
export const holdOn = (holds: readonly Hold[], invoice: string): Hold | undefined =>
  holds
    .filter((hold) => covers(hold, invoice))
    .sort((a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? 1 : -1))[0];
