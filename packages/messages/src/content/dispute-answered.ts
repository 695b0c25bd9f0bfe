import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { ToldBase } from './told-base.ts';

type Answered = ToldBase & {
  readonly kind: 'dispute-answered';
  readonly invoice: string;
  /** How to pay what is open of the invoice; its amount is what is open. Null when nothing is. */
  readonly payment: PaymentDetails | null;
};

/** The debtor was right. `note` is what a person adds, null when nothing. */
export type DisputeUpheld = Answered & {
  readonly outcome: 'upheld';
  readonly credited: Cents;
  readonly note: string | null;
};

/** Right in part: the credit, and what is still to be paid by a day. */
export type DisputePartlyUpheld = Answered & {
  readonly outcome: 'partly';
  readonly credited: Cents;
  /** Null when the credit leaves nothing open. */
  readonly payBy: PlainDate | null;
  readonly note: string | null;
};

/** Not right, with the reason of a person, and the last day to pay before the plan goes on. */
export type DisputeRejected = Answered & {
  readonly outcome: 'rejected';
  readonly payBy: PlainDate;
  readonly payment: PaymentDetails;
  readonly note: string;
};

/** An independent mediator is asked; until that day the invoice is paused. */
export type DisputeToMediation = Answered & {
  readonly outcome: 'mediation';
  readonly until: PlainDate;
  readonly note: string | null;
};

/** The debtor took it back. */
export type DisputeWithdrawn = Answered & { readonly outcome: 'withdrawn'; readonly note: string | null };

/** Our answer to an objection. */
export type DisputeAnswered =
  | DisputeUpheld
  | DisputePartlyUpheld
  | DisputeRejected
  | DisputeToMediation
  | DisputeWithdrawn;
