import type { PlainDate } from '../calendar/plain-date.ts';

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
  /** Day on which we promised to have decided. */
  readonly answerBy?: PlainDate;
  /** The day that was promised first, once it has passed: beyond it we are late ourselves. */
  readonly promised?: PlainDate;
  /** E.g. the import whose release is awaited. */
  readonly ref?: string;
};

export const covers = (hold: Hold, invoice: string): boolean =>
  hold.scope === 'all' || hold.scope.includes(invoice);

/** The hold on an invoice that ends last; one that waits for a decision outlasts every date. */
export const holdOn = (holds: readonly Hold[], invoice: string): Hold | undefined =>
  holds
    .filter((hold) => covers(hold, invoice))
    .sort((a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? 1 : -1))[0];
