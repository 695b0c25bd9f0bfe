import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ClaimLine } from './claim-line.ts';
import type { MessageBase } from './message-base.ts';
import type { PaymentDetails } from './payment-details.ts';

/**
 * What one invoice got of a payment, and what is left of everything claimed on it. `interest` and `costs` are
 * the parts of `paid` that did not go to the principal (art. 6:44 BW).
 */
export type Settled = {
  readonly number: string;
  readonly paid: Cents;
  readonly left: Cents;
  readonly interest?: Cents;
  readonly costs?: Cents;
};

type Received = MessageBase & {
  readonly kind: 'payment-received';
  readonly amount: Cents;
  readonly receivedOn: PlainDate;
  /** As the payer knows it: "iDEAL | Wero", "overboeking". */
  readonly method: string;
  readonly reference: string;
  readonly settled: readonly Settled[];
  /** The arrangement that goes on after this payment. */
  readonly arranged?: ArrangedRest;
  /** Other invoices that are still open, due or not; those in an arrangement are not named here. */
  readonly stillOpen: readonly ClaimLine[];
  readonly receiptUrl: string;
  /** The arrangement that this payment completed: its invoices, and what was paid of each term. */
  readonly kept?: {
    readonly invoices: readonly string[];
    readonly terms: readonly { readonly due: PlainDate; readonly amount: Cents }[];
  };
};

/** What a running arrangement still asks: its terms, whatever the due dates of its invoices were. */
export type ArrangedRest = {
  readonly invoices: readonly string[];
  readonly left: Cents;
  readonly next: { readonly due: PlainDate; readonly amount: Cents };
};

/** Everything claimed on the paid invoices is nil: the only message that carries the stamp. */
export type PaidWhole = Received & { readonly outcome: 'whole' };

/** A rest is left and stays payable. */
export type PaidInPart = Received & { readonly outcome: 'part'; readonly payment: PaymentDetails };

/** Betaling ontvangen. */
export type PaymentReceived = PaidWhole | PaidInPart;
