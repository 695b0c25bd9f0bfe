import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** Where a payment stands at the provider, in our words. */
export type PaymentStatus = 'open' | 'pending' | 'paid' | 'failed' | 'cancelled' | 'expired';

/** A payment as fetched from the provider. */
export type ProviderPayment = {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly amount: Cents;
  readonly amountRefunded: Cents;
  readonly amountChargedBack: Cents;
  /** Provider's name of the method, e.g. `ideal`; undefined until chosen. */
  readonly method: string | undefined;
  readonly checkoutUrl: string | undefined;
  readonly expiresAt: Instant | undefined;
  readonly paidAt: Instant | undefined;
  readonly metadata: Readonly<Record<string, string>>;
};

export type NewPayment = {
  /** Our attempt: idempotency key and metadata. */
  readonly attemptId: string;
  readonly administration: string;
  readonly account: string;
  readonly amount: Cents;
  /** Shows on the bank statement: invoice number first. */
  readonly description: string;
  readonly redirectUrl: string;
  readonly cancelUrl: string;
  readonly webhookUrl: string | undefined;
  readonly method: string | undefined;
  readonly language: 'nl' | 'en';
};

/** `down`: the provider did not answer or failed; nothing is known, try again later. */
export type ProviderAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'down' | 'unknown-payment' | 'rejected'; readonly detail: string };

export type PaymentMethod = { readonly id: string; readonly label: string };

/** Payments through a provider (Mollie). */
export interface PaymentProvider {
  create(payment: NewPayment): Promise<ProviderAnswer<ProviderPayment>>;
  fetch(administration: string, paymentId: string): Promise<ProviderAnswer<ProviderPayment>>;
  /** Cancels an open payment; one that cannot be cancelled any more is success too. */
  cancel(administration: string, paymentId: string): Promise<ProviderAnswer<void>>;
  methods(administration: string, amount: Cents): Promise<ProviderAnswer<readonly PaymentMethod[]>>;
  /** Payments created since a day, newest first, for reconciliation. */
  since(administration: string, day: PlainDate): Promise<ProviderAnswer<readonly ProviderPayment[]>>;
}
