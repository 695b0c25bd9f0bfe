import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { ToldBase } from './told-base.ts';

/** The money that the debtor said he paid was not found: where somebody looked, and when the plan goes on. */
export type PaymentNotFound = ToldBase & {
  readonly kind: 'payment-not-found';
  readonly invoices: readonly string[];
  readonly resumeOn: PlainDate;
  readonly note: string;
  /** null when nothing is open any more */
  readonly payment: PaymentDetails | null;
};
