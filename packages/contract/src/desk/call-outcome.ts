import * as z from 'zod';
import { Day, maybeTyped } from './values.ts';

/** How a call can end. */
export const CallOutcomeKind = z.enum([
  'voicemail',
  'not-reached',
  'invoice-not-received',
  'waiting-for-approval',
  'disputed',
  'in-payment-run',
  'says-paid',
  'agreed',
  'call-back',
  'other',
]);
export type CallOutcomeKind = z.output<typeof CallOutcomeKind>;

const spoken = { spokeWith: maybeTyped(100), note: maybeTyped(2_000) };

/**
 * What a collector records after a call. `on` is the day that the outcome names: of the payment run, of the
 * payment, of the agreement, or to call back. Nobody was reached with `voicemail` and `not-reached`.
 */
export const CallOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['voicemail', 'not-reached']), note: maybeTyped(2_000) }),
  z.object({
    outcome: z.enum(['invoice-not-received', 'waiting-for-approval', 'disputed', 'other']),
    ...spoken,
  }),
  z.object({ outcome: z.literal('says-paid'), on: Day.nullable(), ...spoken }),
  z.object({ outcome: z.enum(['in-payment-run', 'agreed', 'call-back']), on: Day, ...spoken }),
]);
export type CallOutcome = z.output<typeof CallOutcome>;
