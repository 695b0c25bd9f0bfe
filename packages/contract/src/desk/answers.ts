import * as z from 'zod';

/** What a debtor can be told apart from the plan. */
export const ToldKind = z.enum([
  'claims-forgiven',
  'dispute-received',
  'dispute-answered',
  'statement',
  'promise-confirmed',
  'call-confirmed',
  'arrangement-received',
  'arrangement-confirmed',
  'arrangement-countered',
  'arrangement-refused',
  'instalment-ahead',
  'instalment-missed',
  'arrangement-ending',
  'payment-report-received',
  'payment-not-found',
  'message-answered',
  'message-received',
  'answer-delayed',
]);
export type ToldKind = z.output<typeof ToldKind>;

export const DisputeCategory = z.enum([
  'not-ordered',
  'not-delivered',
  'damaged',
  'not-as-agreed',
  'wrong-price',
  'wrong-addressee',
  'returned',
  'credit-promised',
  'double',
  'other',
]);
export type DisputeCategory = z.output<typeof DisputeCategory>;

export const DisputeOutcome = z.enum(['upheld', 'partly', 'rejected', 'mediation', 'withdrawn']);
export type DisputeOutcome = z.output<typeof DisputeOutcome>;

export const LateReason = z.enum([
  'forgotten',
  'short-of-cash',
  'not-right',
  'not-received',
  'already-paid',
  'waiting-for-approval',
  'other',
]);
export type LateReason = z.output<typeof LateReason>;

export const MessageTopic = z.enum([
  'question',
  'call-me',
  'wrong-person',
  'moved',
  'invoice-again',
  'administrator',
  'contact-data',
]);
export type MessageTopic = z.output<typeof MessageTopic>;
