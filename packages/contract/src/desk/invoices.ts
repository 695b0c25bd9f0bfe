import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { HoldReason } from './hold-reason.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

export const InvoiceFilter = z.enum(['open', 'overdue', 'upcoming', 'held', 'disputed', 'arranged']);
export type InvoiceFilter = z.output<typeof InvoiceFilter>;

/** The step of the plan at which an overdue invoice stands; `none`: before the first. */
export const InvoiceStage = z.enum([
  'none',
  'reminder',
  'call',
  'notice',
  'fourteen-day-notice',
  'notice-of-default',
  'decision',
]);
export type InvoiceStage = z.output<typeof InvoiceStage>;

export const InvoicesQuery = z.object({
  filter: InvoiceFilter.default('open'),
  stage: z.union([InvoiceStage, z.literal('')]).default(''),
  cursor: z.string().max(1_000).optional(),
  /** of the file; a link cannot say it in a header */
  language: LanguageValue.optional(),
});
export type InvoicesQuery = z.output<typeof InvoicesQuery>;

/** One open invoice. `step` null: no step of the plan was taken yet. */
export const InvoiceRow = z.object({
  debtor: z.object({ id: Id, name: z.string() }),
  number: z.string(),
  issued: Day,
  due: Day,
  amount: Amount,
  /** with interest and costs as far as they are claimed */
  open: Amount,
  overdue: z.boolean(),
  step: z.object({ kind: StepKind, on: Day.nullable() }).nullable(),
  badges: z.array(z.object({ reason: HoldReason, until: Day.nullable() })),
});
export type InvoiceRow = z.output<typeof InvoiceRow>;

/** A page of invoices: overdue first, the furthest in the plan first, then the oldest due date. */
export const InvoicesPage = z.object({ rows: z.array(InvoiceRow), cursor: z.string().nullable() });
export type InvoicesPage = z.output<typeof InvoicesPage>;

/** What the invoices of a filter come to; `more`: that many were counted, and there are more. */
export const InvoicesTotal = z.object({ count: z.int(), open: Amount, overdue: Amount, more: z.boolean() });
export type InvoicesTotal = z.output<typeof InvoicesTotal>;
