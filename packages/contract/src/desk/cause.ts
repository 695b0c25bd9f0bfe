import * as z from 'zod';
import { HoldReason } from './hold-reason.ts';
import { StepKind } from './step-kind.ts';
import { coded, Day, Id } from './values.ts';

/** Why a planned action stands on its day, and not on another. */
export const Cause = z.discriminatedUnion('code', [
  /** the plan's own day: `days` after the due date */
  coded('plan-day', { due: Day, days: z.int() }),
  /** the plan's day was no working day */
  coded('next-working-day', { planned: Day }),
  /** the administration is closed on the plan's day */
  coded('closed', { planned: Day }),
  /** so many days after the step before it really left */
  coded('gap', { after: StepKind, left: Day, days: z.int() }),
  /** so many working days after the invoice went out */
  coded('invoice-sent', { sent: Day, workingDays: z.int() }),
  /** goes along with the message of another invoice */
  coded('joins', { invoice: z.string() }),
  /** was late already when it was imported: starts with the reminder, then the ordinary gaps */
  coded('imported-late', { imported: Day }),
  /** two messages to one debtor keep their distance */
  coded('one-voice', { last: Day, days: z.int() }),
  /** the plan goes on after a pause */
  coded('after-hold', { reason: HoldReason, ended: Day }),
  /** the last day of the letter has to pass first */
  coded('last-date', { lastDate: Day, workingDays: z.int() }),
  /** the term of the fourteen-day notice has to run out first, and the bank to be seen */
  coded('notice-ran-out', { costsDueFrom: Day, workingDays: z.int() }),
  /** default has to begin first */
  coded('in-default', { since: Day }),
  /** sales was asked, and had time to answer */
  coded('sales-asked', { asked: Day, workingDays: z.int() }),
  /** the claim would be barred */
  coded('limitation', { until: Day }),
  /** a mail came back: by another way */
  coded('bounced', { bounced: Day }),
  /** a person chose a later day */
  coded('moved', { notBefore: Day }),
  /** so many days after a step that a person passed over */
  coded('after-skip', { skipped: StepKind, on: Day, days: z.int() }),
  /** asked for or agreed by a person */
  coded('by-hand', { by: z.string() }),
]);
export type Cause = z.output<typeof Cause>;

/** Why nothing is planned, or why nothing goes out at the moment. */
export const WhyNothing = z.discriminatedUnion('code', [
  coded('nothing-open', {}),
  coded('not-due', { firstDue: Day }),
  coded('held', {
    reason: HoldReason,
    text: z.string().nullable(),
    until: Day.nullable(),
    /** What stands still, when it is not everything. */
    invoices: z.array(z.string()).optional(),
  }),
  coded('awaiting-release', { importId: Id, file: z.string() }),
  coded('awaiting-approval', { step: StepKind, since: Day }),
  coded('awaiting-decision', { since: Day }),
  coded('letter-not-posted', { since: Day }),
  coded('payment-open', { until: Day.nullable() }),
  coded('old-bank-data', { through: Day.nullable() }),
  coded('no-address', {}),
  coded('credit-covers', {}),
  coded('small-amount', {}),
  coded('assigned', {}),
  /** whoever works these books has no valid registration as a collector */
  coded('registration-missing', {}),
  coded('plan-finished', {}),
  /** given up in the books: the claim stays, the plan is done */
  coded('written-off', { on: Day }),
  coded('handed-over', { on: Day }),
  /** the stop button of the administration is set */
  coded('stopped', {}),
]);
export type WhyNothing = z.output<typeof WhyNothing>;
