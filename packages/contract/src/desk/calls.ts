import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { DisputeCategory } from './answers.ts';
import { CallOutcomeKind, TimeOfDay } from './call-outcome.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id, Moment } from './values.ts';

/** Why somebody calls: the plan asks for it, or what was promised did not come. */
const CallReason = z.enum(['plan', 'promise-broken']);

/**
 * Whether it is a fitting moment to ring him. `local`: his own clock; `next`: from when he can be rung, on that
 * clock, when not now; `guessed`: his clock is not known, so Dutch hours are taken.
 */
export const CallMoment = z.object({
  now: z.boolean(),
  local: TimeOfDay,
  next: z.object({ on: Day, from: TimeOfDay }).nullable(),
  guessed: z.boolean(),
});
export type CallMoment = z.output<typeof CallMoment>;

/** The last thing between us: a step of the plan by mail or letter, or a call and how it ended. */
export const LastContact = z.object({
  on: Day,
  by: z.enum(['mail', 'letter', 'call']),
  step: StepKind.nullable(),
  outcome: CallOutcomeKind.nullable(),
});
export type LastContact = z.output<typeof LastContact>;

const OpenPromise = z.object({ amount: Amount, on: Day });

const shared = {
  id: Id,
  debtor: z.object({ id: Id, name: z.string(), city: z.string().nullable(), contact: z.string().nullable() }),
  why: CallReason,
  phone: z.string().nullable(),
  moment: CallMoment,
  since: Day,
  /** day of the next written step, which leaves whether somebody called or not */
  until: Day.nullable(),
  callBackOn: Day.nullable(),
  callBackAt: TimeOfDay.nullable(),
  open: Amount,
  overdue: Amount,
  /** the try that comes next, of at most three */
  attempt: z.int(),
  /** tried in vain today already: not again before tomorrow */
  triedToday: z.boolean(),
  lastContact: LastContact.nullable(),
  promise: OpenPromise.nullable(),
  keyAccount: z.boolean(),
};

/** A call that somebody should make, on the card. It stays open until the next written step leaves. */
export const CallTask = z.object({
  ...shared,
  language: LanguageValue,
  /** `owed`: what is open with interest and costs as far as claimed */
  invoices: z.array(z.object({ number: z.string(), dueDate: Day, open: Amount, owed: Amount })),
  attempts: z.array(z.object({ at: Moment, outcome: CallOutcomeKind, by: z.string() })),
  /** all that may be said on a voicemail: who, of which company, and which number to ring */
  voicemail: z.object({ name: z.string(), company: z.string(), phone: z.string() }),
  /** what can be wrong with an invoice of this debtor */
  categories: z.array(DisputeCategory),
});
export type CallTask = z.output<typeof CallTask>;

/** A line of the call list; a few of its invoices, and how many there are. */
export const CallRow = z.object({
  ...shared,
  invoices: z.array(z.string()),
  count: z.int(),
  /** due date of the oldest invoice */
  oldest: Day.nullable(),
  handledBy: z.string().nullable(),
});
export type CallRow = z.output<typeof CallRow>;

/**
 * Whom to call today: appointments first, then the largest and longest overdue; who was tried today comes last.
 * `later`: who asked to be called on another day.
 */
export const CallList = z.object({
  today: Day,
  calls: z.array(CallRow),
  later: z.array(CallRow),
  /** more waits than was looked through: `MOST_WAITING` */
  more: z.boolean().default(false),
});
export type CallList = z.output<typeof CallList>;
