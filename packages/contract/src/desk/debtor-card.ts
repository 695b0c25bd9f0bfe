import * as z from 'zod';
import { CardNote, CardProposal } from './actions.ts';
import { Approval } from './approvals.ts';
import { CallTask } from './calls.ts';
import { Debtor } from './debtor.ts';
import { DebtorAnswers } from './debtor-answers.ts';
import { DecisionProposal } from './decisions.ts';
import { Hold } from './holds.ts';
import { CardInvoice } from './invoice.ts';
import { Letter } from './letters.ts';
import { NextStep, PlannedAction } from './next-step.ts';
import { CardSales } from './sales.ts';
import { Task } from './tasks.ts';
import { ShownTerms } from './terms.ts';
import { PastEntry } from './timeline.ts';
import { Amount, Day, Id, Moment } from './values.ts';

/** Sums over the account. `held` is part of `overdue` or `notDue`; `credit` is money without an invoice, as a positive amount. */
export const Totals = z.object({
  open: Amount,
  overdue: Amount,
  notDue: Amount,
  held: Amount,
  /** what the debtor objects to and we have not answered */
  disputed: Amount,
  /** what is left of an arrangement that was agreed */
  arranged: Amount,
  credit: Amount,
});
export type Totals = z.output<typeof Totals>;

/**
 * Everything about one debtor. `version` changes whenever the card would look different, by an event or by
 * the day; it is the ETag. Past newest first, planned soonest first.
 */
export const DebtorCard = z.object({
  version: z.string(),
  today: Day,
  now: Moment,
  debtor: Debtor,
  /** general terms on file; null when none were handed over */
  terms: ShownTerms.nullable(),
  totals: Totals,
  /** how many days after the due date what was paid in full was paid, on average; null when nothing was */
  paysLate: z.object({ days: z.int(), invoices: z.int() }).nullable(),
  /** set when the account is closed: the day of the last payment, for the stamp */
  closed: z.object({ on: Day, reference: z.string().nullable() }).nullable(),
  nextStep: NextStep,
  invoices: z.array(CardInvoice),
  past: z.array(PastEntry),
  planned: z.array(PlannedAction),
  holds: z.array(Hold),
  openCall: CallTask.nullable(),
  letters: z.array(Letter),
  approvals: z.array(Approval),
  tasks: z.array(Task),
  decision: z.object({ id: Id, since: Day, proposal: DecisionProposal.nullable() }).nullable(),
  /** acts that wait for a second person */
  proposals: z.array(CardProposal),
  notes: z.array(CardNote),
  /** the record of the same customer that took the place of this one */
  merged: z.object({ id: Id, name: z.string() }).nullable(),
  /** what passes between finance and sales */
  sales: CardSales,
  /** messages of which nobody knows whether they left */
  uncertain: z.array(z.object({ id: Id, to: z.string(), at: Moment })),
  /** what the debtor said and waits for an answer, and the arrangement with him */
  answers: DebtorAnswers,
  paymentReference: z.string(),
  epcPayload: z.string().nullable(),
});
export type DebtorCard = z.output<typeof DebtorCard>;

/** A new link for the debtor's site, shown once; older links stay valid. The code is for typing. */
export const PortalLink = z.object({ url: z.string(), code: z.string(), expires: Day });
export type PortalLink = z.output<typeof PortalLink>;
