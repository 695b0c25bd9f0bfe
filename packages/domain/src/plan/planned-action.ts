import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cause } from './cause.ts';
import type { MessageStep } from './dunning-step.ts';

/** Something that the plan will do at a moment, and why then. */
export type PlannedAction = { readonly at: Instant; readonly cause: Cause } & (
  | { readonly kind: 'mark-overdue'; readonly invoices: readonly string[] }
  | {
      readonly kind: 'message';
      readonly step: MessageStep;
      readonly rung: number;
      /** Invoices that the message is about. */
      readonly invoices: readonly string[];
      /** Invoices whose reminder goes along in it. */
      readonly joined: readonly string[];
    }
  | { readonly kind: 'call'; readonly rung: number; readonly invoices: readonly string[] }
  | {
      readonly kind: 'ask-approval';
      readonly rung: number;
      readonly invoices: readonly string[];
      readonly stepOn: PlainDate;
    }
  | {
      readonly kind: 'ask-sales';
      readonly rung: number;
      readonly invoices: readonly string[];
      readonly stepOn: PlainDate;
    }
  | { readonly kind: 'decision'; readonly rung: number; readonly invoices: readonly string[] }
  | { readonly kind: 'ask-arrival'; readonly invoices: readonly string[] }
  | { readonly kind: 'confirm-payment'; readonly receiptId: string }
  | { readonly kind: 'end-hold'; readonly holdId: string; readonly on: PlainDate }
  | { readonly kind: 'escalate-hold'; readonly holdId: string }
  | { readonly kind: 'fetch-attempt'; readonly attemptId: string }
  | { readonly kind: 'repeat-copy'; readonly messageId: string; readonly invoices: readonly string[] }
  | { readonly kind: 'message-uncertain'; readonly messageId: string; readonly invoices: readonly string[] }
  | { readonly kind: 'tell'; readonly tellingId: string }
  | { readonly kind: 'expire-counter' | 'ask-broken' | 'end-arrangement'; readonly arrangementId: string }
  | {
      readonly kind: 'announce-instalment' | 'miss-instalment';
      readonly arrangementId: string;
      readonly due: PlainDate;
    }
  | { readonly kind: 'renew-notice'; readonly noticeId: string }
  | { readonly kind: 'warn-limitation'; readonly invoices: readonly string[]; readonly months: number }
  | { readonly kind: 'letter-late'; readonly letterId: string; readonly invoices: readonly string[] }
);
