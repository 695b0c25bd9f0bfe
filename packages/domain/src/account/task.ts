import type { PlainDate } from '../calendar/plain-date.ts';
import type { MessageInFlight } from './message.ts';

/** Work that only a person can do. */
export type TaskKind =
  | 'ask-arrival'
  | 'send-invoice'
  | 'letter-not-posted'
  | 'message-uncertain'
  | 'message-bounced'
  | 'find-address'
  | 'find-number'
  | 'propose-refund'
  | 'settle-credit'
  | 'hold-overdue'
  | 'limitation-near'
  | 'costs-stacking'
  | 'payment-reported'
  | 'debtor-wrote'
  | 'mail-received'
  | 'promise-broken'
  | 'agreement-contested'
  | 'instalment-missed'
  | 'arrangement-broken'
  | 'mediation-ended';

export type OpenTask = {
  readonly id: string;
  readonly task: TaskKind;
  readonly invoices: readonly string[];
  readonly since: PlainDate;
  /** The letter, message or hold that it is about. */
  readonly ref?: string;
  /** What the mail was that it is about. */
  readonly message?: MessageInFlight['message'];
};
