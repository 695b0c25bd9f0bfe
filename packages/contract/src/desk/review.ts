import * as z from 'zod';
import { ScheduleChoice } from './arrangements.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, maybeTyped, typed } from './values.ts';

/**
 * A mail as it would leave now, by the very use case that sends it: in the debtor's language, links and codes hidden.
 * `to` null: no address works, so it would not leave.
 */
export const MailPreview = z.object({
  to: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  subject: z.string(),
  text: z.string(),
});
export type MailPreview = z.output<typeof MailPreview>;

/** Why an answer would be refused now, in the reader's words. */
export const WouldRefuse = z.object({ title: z.string(), detail: z.string(), next: z.string() });
export type WouldRefuse = z.output<typeof WouldRefuse>;

/** A day of money or of a step of the plan, with what is asked on it. */
export const CashLine = z.object({ on: Day, amount: Amount, step: StepKind.nullable() });
export type CashLine = z.output<typeof CashLine>;

const rail = <Value extends z.ZodType>(value: Value) => z.object({ value, limit: value });

/** How a debtor paid until now, from his history alone. */
export const PaymentHistory = z.object({
  paid: z.int(),
  onTime: z.int(),
  /** days after the due date on average, over all that was paid; null: nothing was paid yet */
  daysLate: z.int().nullable(),
  arrangementsKept: z.int(),
  arrangementsBroken: z.int(),
  promisesKept: z.int(),
  promisesBroken: z.int(),
});
export type PaymentHistory = z.output<typeof PaymentHistory>;

/** An answer to a proposal while it is being typed. */
export const DraftArrangementAnswer = z.object({
  answer: z.enum(['accept', 'counter', 'refuse']).nullable(),
  choice: ScheduleChoice.nullable(),
  reason: maybeTyped(2_000),
});
export type DraftArrangementAnswer = z.output<typeof DraftArrangementAnswer>;

/** A proposal weighed, and what each answer would lead to. */
export const ArrangementReview = z.object({
  rails: z.object({ total: rail(Amount), last: rail(Day), least: rail(Amount), first: rail(Day) }),
  history: PaymentHistory,
  ledgers: z.object({
    accept: z.array(CashLine),
    /** null: no other schedule is typed yet */
    counter: z.array(CashLine).nullable(),
    refuse: z.array(CashLine),
  }),
  mail: MailPreview.nullable(),
  refusal: WouldRefuse.nullable(),
});
export type ArrangementReview = z.output<typeof ArrangementReview>;

/** An answer to an objection while it is being typed. */
export const DraftDisputeAnswer = z.object({
  outcome: z.enum(['upheld', 'partly', 'rejected', 'mediation', 'withdrawn']).nullable(),
  credit: z.object({ number: typed(60), amount: Amount.refine((amount) => amount > 0) }).nullable(),
  reason: maybeTyped(2_000),
});
export type DraftDisputeAnswer = z.output<typeof DraftDisputeAnswer>;

/** What an answer to an objection would lead to. */
export const DisputeReview = z.object({
  /** days that our answer is late; no interest is claimed over them */
  lateDays: z.int(),
  /** last day to pay that the answer names */
  payBy: Day.nullable(),
  /** day from which the plan goes on */
  resumeOn: Day.nullable(),
  /** what stays open of the invoice */
  left: Amount.nullable(),
  mail: MailPreview.nullable(),
  refusal: WouldRefuse.nullable(),
});
export type DisputeReview = z.output<typeof DisputeReview>;

/** The mail that tells a debtor that his payment was not found, while the words are being typed. */
export const DraftReportAnswer = z.object({ found: z.boolean(), note: maybeTyped(2_000) });
export type DraftReportAnswer = z.output<typeof DraftReportAnswer>;

export const ReportReview = z.object({ mail: MailPreview.nullable() });
export type ReportReview = z.output<typeof ReportReview>;
