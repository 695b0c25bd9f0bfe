import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { WhyNothing } from './cause.ts';
import { DebtorKind } from './debtor-kind.ts';
import { HoldReason } from './hold-reason.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

export const DebtorFilter = z.enum(['open', 'overdue', 'held', 'disputed', 'arranged', 'closed', 'all']);
export type DebtorFilter = z.output<typeof DebtorFilter>;

/** `query` finds as a search does, within the filter. */
export const DebtorsQuery = z.object({
  query: z.string().trim().max(100).default(''),
  filter: DebtorFilter.default('open'),
  cursor: z.string().max(1_000).optional(),
  /** of the file; a link cannot say it in a header */
  language: LanguageValue.optional(),
});
export type DebtorsQuery = z.output<typeof DebtorsQuery>;

export const DebtorRow = z.object({
  id: Id,
  name: z.string(),
  kind: DebtorKind,
  city: z.string().nullable(),
  open: Amount,
  overdue: Amount,
  oldestDueDate: Day.nullable(),
  nextStep: z.object({ kind: StepKind, on: Day }).nullable(),
  why: WhyNothing.nullable(),
  badges: z.array(z.object({ reason: HoldReason, until: Day.nullable() })),
  lastPayment: z.object({ on: Day, amount: Amount }).nullable(),
  keyAccount: z.boolean(),
});
export type DebtorRow = z.output<typeof DebtorRow>;

/** A page of debtors, the largest overdue amount first; `cursor` null: this was the last page. */
export const DebtorsPage = z.object({
  rows: z.array(DebtorRow),
  cursor: z.string().nullable(),
});
export type DebtorsPage = z.output<typeof DebtorsPage>;

/** What the debtors of a filter come to; `more`: that many were counted, and there are more. */
export const DebtorsTotal = z.object({ count: z.int(), open: Amount, overdue: Amount, more: z.boolean() });
export type DebtorsTotal = z.output<typeof DebtorsTotal>;
