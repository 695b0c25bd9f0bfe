import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { DisputeCategory } from '@voldaan/domain/dispute/category.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { ToldBase } from './told-base.ts';

/** An objection came in: what is looked into, by which day we answer, and what stays payable meanwhile. */
export type DisputeReceived = ToldBase & {
  readonly kind: 'dispute-received';
  readonly invoice: string;
  readonly category: DisputeCategory;
  /** What is disputed; null for the whole invoice. */
  readonly disputed: Cents | null;
  readonly answerBy: PlainDate;
  /** How to pay the part that is not disputed; its amount is that part. Null when there is none. */
  readonly payment: PaymentDetails | null;
};
