import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { AttemptFailure } from './deliveries.ts';

/** What is said, by Standard Webhooks. */
export type WebhookCall = {
  readonly url: string;
  /** `whsec_…`, with which it is signed. */
  readonly secret: string;
  readonly id: string;
  /** The moment of sending on the wall clock: a receiver refuses an old one. */
  readonly at: Instant;
  readonly payload: string;
};

export type WebhookOutcome =
  | { readonly told: true; readonly status: number }
  | { readonly told: false; readonly status: number | null; readonly why: AttemptFailure };

/**
 * Says something to an address of the creditor. Only https to public addresses, no redirects, 5 seconds and
 * 64 KB of answer at most; whatever goes wrong is an outcome, never an exception.
 */
export interface WebhookSender {
  send(call: WebhookCall): Promise<WebhookOutcome>;
}
