import type { MessageBase } from './message-base.ts';
import type { PaymentDetails } from './payment-details.ts';

/** What every message carries that tells the debtor what became of what he or we did. */
export type ToldBase = MessageBase & {
  /** The "kenmerk" of the objection, promise, arrangement, report or message that this is about. */
  readonly reference: string;
  /** The personal page on which it can be followed; a mail with a pay button links that one alone. */
  readonly statusUrl: string;
};

/** A told message that lets its reader pay; the amount is what the message itself names as to be paid. */
export type ToldWithPayment = ToldBase & { readonly payment: PaymentDetails };
