import type { Term } from '../arrangement/arrangement.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import type { MessageStep } from '../plan/dunning-step.ts';
import type { PaymentLine } from './event.ts';
import type { LetterAsks } from './letter.ts';
import type { ToldKind } from './telling.ts';

/** A mail between the decision to send it and the word that it arrived. */
export type MessageInFlight = {
  readonly id: string;
  readonly message: MessageStep | 'payment-received' | ToldKind;
  readonly tellingId?: string;
  readonly rung?: number;
  readonly invoices: readonly string[];
  readonly joined?: readonly string[];
  readonly on: PlainDate;
  readonly last?: PlainDate;
  readonly receiptId?: string;
  /** `claimed`: nobody knows yet whether it left; `sent`: the provider took it; `again`: a copy that did not leave. */
  readonly at: Instant;
  readonly copy?: true;
  /** What it says of interest and costs. */
  readonly asks?: LetterAsks;
  /** Day on the letter of which it is the copy. */
  readonly fixedOn?: PlainDate;
  readonly state: 'claimed' | 'unknown' | 'sent' | 'again';
};

/** The copy by mail of a letter, before it is claimed. */
export const copyOf = (letterId: string): string => `copy-${letterId}`;

/** A thank-you that still has to be sent. */
export type Confirmation = {
  readonly receiptId: string;
  readonly amount: Cents;
  readonly on: PlainDate;
  readonly method: string;
  readonly lines: readonly PaymentLine[];
  readonly closed: readonly string[];
  /** The arrangement that it completed, with everything that was paid of it. */
  readonly kept?: { readonly invoices: readonly string[]; readonly terms: readonly Term[] };
  /** The mail that carries it, while nobody knows whether that left. */
  readonly messageId?: string;
  readonly notBefore?: Instant;
};

/** A mail of which nobody knows after an hour whether it left becomes a task, never a silent second mail. */
export const UNCERTAIN_AFTER_SECONDS = 3600;
