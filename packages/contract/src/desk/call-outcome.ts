import * as z from 'zod';
import { DisputeCategory } from './answers.ts';
import { ScheduleChoice } from './arrangements.ts';
import { Amount, Day, Id, maybeTyped, typed } from './values.ts';

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
  'number-missing',
]);
export type CallOutcomeKind = z.output<typeof CallOutcomeKind>;

/** A time of day on the debtor's clock: "14:30". */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const Positive = Amount.refine((amount) => amount > 0);

/** What of an invoice is not right; `amount` null: the whole, or he cannot say. */
export const PhoneDispute = z.object({
  invoice: Id,
  category: DisputeCategory,
  amount: Positive.nullable(),
});
export type PhoneDispute = z.output<typeof PhoneDispute>;

/**
 * What was agreed: which part on which day within the limits of a promise, or over a longer time a proposal for an
 * arrangement, which is decided on like any other.
 */
export const AgreedHow = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('parts'),
    calledBy: z.enum(['us', 'debtor']),
    parts: z
      .array(z.object({ amount: Positive, on: Day }))
      .min(1)
      .max(6),
    disputed: PhoneDispute.nullable(),
    ordersOnHold: z.boolean(),
  }),
  z.object({ is: z.literal('arrangement'), choice: ScheduleChoice }),
]);
export type AgreedHow = z.output<typeof AgreedHow>;

const role = maybeTyped(100).exactOptional();
const spoken = { spokeWith: maybeTyped(100), role, note: maybeTyped(2_000) };

/**
 * What a collector records after a call. `on` is the day that the outcome names: of the payment run, of the
 * payment, by which somebody will have said yes, or to call back. Nobody was reached with the first three.
 */
export const CallOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['voicemail', 'not-reached', 'number-missing']),
    note: maybeTyped(2_000),
  }),
  z.object({ outcome: z.enum(['invoice-not-received', 'other']), ...spoken }),
  z.object({ outcome: z.enum(['says-paid', 'waiting-for-approval']), on: Day.nullable(), ...spoken }),
  z.object({ outcome: z.literal('disputed'), dispute: PhoneDispute, ...spoken }),
  z.object({ outcome: z.literal('in-payment-run'), on: Day, ...spoken }),
  z.object({ outcome: z.literal('call-back'), on: Day, at: TimeOfDay.nullable(), ...spoken }),
  z.object({ outcome: z.literal('agreed'), how: AgreedHow, ...spoken, spokeWith: typed(100) }),
]);
export type CallOutcome = z.output<typeof CallOutcome>;
