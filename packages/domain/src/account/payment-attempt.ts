import type { Instant } from '../calendar/instant.ts';
import type { Cents } from '../money/cents.ts';
import type { PaymentLine } from './event.ts';

export type AttemptOutcome = 'paid' | 'failed' | 'cancelled' | 'expired' | 'replaced';

/** A checkout that the debtor has started and not finished. Its amount is frozen. */
export type PaymentAttempt = {
  readonly id: string;
  readonly amount: Cents;
  readonly lines: readonly PaymentLine[];
  readonly startedAt: Instant;
  /** The moment at which the provider is asked what became of it. */
  readonly expiresAt: Instant;
  readonly paymentId?: string;
  readonly checkoutUrl?: string;
};
