import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ClaimLine } from './claim-line.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { CreditLine } from './statement.ts';
import type { ToldBase } from './told-base.ts';

/** Rekeningoverzicht: what is open and what was paid, as a fact. It asks nothing and takes no step. */
export type AccountStatement = ToldBase & {
  readonly kind: 'statement';
  /** What is open of each invoice, due or not, oldest due date first. */
  readonly lines: readonly ClaimLine[];
  /** Interest and costs that were claimed before. */
  readonly extras: Cents;
  readonly credits: readonly CreditLine[];
  /** The lines and the extras, less the credits; negative when the debtor has money with us. */
  readonly total: Cents;
  /** Money of the past year, oldest first. */
  readonly payments: readonly { readonly on: PlainDate; readonly amount: Cents }[];
  /** null when nothing is to be paid. */
  readonly payment: PaymentDetails | null;
};
