import * as z from 'zod';
import { Amount, Day, Id, maybeTyped, typed } from './values.ts';

const Reason = typed(500);
const Invoices = z.array(Id).min(1).max(2_000);
const Positive = Amount.refine((amount) => amount > 0);
const NotNegative = Amount.refine((amount) => amount >= 0);

/** The next step is passed over: nothing leaves, and nothing follows from it. */
export const SkipStep = z.object({ rung: z.int().positive(), invoices: Invoices, reason: Reason });
export type SkipStep = z.output<typeof SkipStep>;

/** The next step gets a later day, never an earlier one, at most 30 days on. */
export const MoveStep = SkipStep.extend({ notBefore: Day });
export type MoveStep = z.output<typeof MoveStep>;

/** Somebody went to the debtor: when, who, whom he spoke and what was said. */
export const NoteVisit = z.object({
  visitedOn: Day,
  visitor: typed(120),
  spokeWith: maybeTyped(120),
  note: typed(2_000),
});
export type NoteVisit = z.output<typeof NoteVisit>;

export const AddNote = z.object({ text: typed(2_000) });
export type AddNote = z.output<typeof AddNote>;

/** To a mediator for 42 days; then a person is asked. */
export const ToMediation = z.object({ invoices: Invoices, reason: Reason });
export type ToMediation = z.output<typeof ToMediation>;

/** What one person may not do alone. */
export const ProposedAct = z.enum(['write-off', 'agency', 'bailiff', 'forgive']);
export type ProposedAct = z.output<typeof ProposedAct>;

/** Puts an act before a second person. */
export const ProposeAct = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['write-off', 'agency', 'bailiff']), invoices: Invoices, reason: Reason }),
  z.object({
    act: z.literal('forgive'),
    forgiven: z
      .array(z.object({ invoice: Id, principal: NotNegative, interest: NotNegative, costs: NotNegative }))
      .min(1)
      .max(2_000),
    reason: Reason,
  }),
]);
export type ProposeAct = z.output<typeof ProposeAct>;

export const AnswerAct = z.object({ answer: z.enum(['confirm', 'refuse']), reason: maybeTyped(500) });
export type AnswerAct = z.output<typeof AnswerAct>;

/** An act that waits for a second person. `own`: who asks proposed it himself. */
export const CardProposal = z.object({
  id: Id,
  act: ProposedAct,
  invoices: z.array(z.string()),
  amount: Amount,
  by: z.string(),
  on: Day,
  reason: z.string().nullable(),
  own: z.boolean(),
});
export type CardProposal = z.output<typeof CardProposal>;

/** A lower amount, with the number of the credit note for the difference; or a later due date; or both. */
export const CorrectInvoice = z.object({
  invoice: Id,
  lower: z.object({ amount: NotNegative, creditNote: typed(60) }).nullable(),
  due: Day.nullable(),
  reason: Reason,
});
export type CorrectInvoice = z.output<typeof CorrectInvoice>;

/** A credit note by hand; without an invoice it stays as a credit on the account. */
export const AddCreditNote = z.object({
  number: typed(60),
  amount: Positive,
  invoice: Id.nullable(),
  reason: Reason,
});
export type AddCreditNote = z.output<typeof AddCreditNote>;

/** Invoices that are another debtor's: they begin with him as what comes in late does. */
export const MoveInvoices = z.object({ to: Id, invoices: Invoices, reason: Reason });
export type MoveInvoices = z.output<typeof MoveInvoices>;

/** Two records of one customer: this one is taken up in the other. */
export const MergeInto = z.object({ into: Id, reason: Reason });
export type MergeInto = z.output<typeof MergeInto>;

/** What somebody wrote down about the debtor. */
export const CardNote = z.object({
  id: Id,
  on: Day,
  by: z.string(),
  text: z.string(),
  own: z.boolean(),
});
export type CardNote = z.output<typeof CardNote>;
