import * as z from 'zod';

/** Why the plan waits; every reason of the default policy. */
export const HoldReason = z.enum([
  'payment-open',
  'unmatched-receipt',
  'old-bank-data',
  'already-paid',
  'dispute',
  'proposed-arrangement',
  'arrangement',
  'promise',
  'unread-message',
  'no-address',
  'mediation',
  'insolvency',
  'wrong-person',
  'key-account',
  'first-release',
  'by-hand',
  /** told to sales instead of a sensitive reason */
  'ask-finance',
]);
export type HoldReason = z.output<typeof HoldReason>;
