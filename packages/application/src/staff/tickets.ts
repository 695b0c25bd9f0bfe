import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** What a ticket is good for, once. */
export type TicketPurpose = 'sign-in-link' | 'passkey-sign-in' | 'passkey-registration' | 'openid';

/** Something that works once and for minutes: a mailed link, a challenge, the way to a provider and back. */
export type Ticket = {
  readonly purpose: TicketPurpose;
  /** Whom or what it is for: a person, a provider. */
  readonly subject: string;
  /** What has to come back with it. */
  readonly detail?: string;
  /** Wall clock. */
  readonly endsAt: Instant;
};

/** Tickets by the hash of their secret. */
export interface Tickets {
  keep(hash: string, ticket: Ticket): Promise<void>;
  /** Hands it out and forgets it in one act: of two that ask at once, one gets it. */
  take(hash: string, purpose: TicketPurpose): Promise<Ticket | undefined>;
}
