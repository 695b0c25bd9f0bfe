import type { PlainDate } from '../calendar/plain-date.ts';
import type { SalesAbout } from '../sales/sales-ask.ts';

/** What passes between finance and the salesperson who looks after the debtor. `by` is opaque. */
export type SalesEvent =
  | {
      /** Before a hard step towards a key account. Silence lets it go on. */
      type: 'SalesAsked';
      askId: string;
      about: SalesAbout;
      /** The rung that would be taken; none for handing over. */
      rung?: number;
      invoices: readonly string[];
      /** Day on which the step would be taken. */
      stepOn: PlainDate;
      on: PlainDate;
    }
  | {
      type: 'SalesAnswered';
      askId: string;
      answer: 'go-ahead' | 'more-time';
      by: string;
      note?: { id: string; hash: string };
      on: PlainDate;
    }
  /** New orders wait until what is late has been paid. */
  | { type: 'OrderHoldSet'; by: string; note?: { id: string; hash: string }; on: PlainDate }
  | { type: 'OrderHoldLifted'; why: 'paid' | 'decision'; on: PlainDate };
