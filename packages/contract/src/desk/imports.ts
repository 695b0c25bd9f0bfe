import * as z from 'zod';
import { Amount, Day, Id, Moment } from './values.ts';

/** What is wrong in a file, in the reader's language, and what to do. A file with one problem writes nothing. */
export const ImportProblem = z.object({
  file: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  text: z.string(),
});
export type ImportProblem = z.output<typeof ImportProblem>;

/** One invoice of the file, with what may be printed on it. */
export const ImportedInvoice = z.object({
  number: z.string(),
  kind: z.enum(['invoice', 'credit-note']),
  debtor: z.object({ id: Id, name: z.string() }),
  amount: Amount,
  dueDate: Day,
  /** it was known already and nothing changed */
  known: z.boolean(),
  paymentLink: z.string().nullable(),
  reference: z.string(),
  epcPayload: z.string().nullable(),
});
export type ImportedInvoice = z.output<typeof ImportedInvoice>;

/** `stopped`: the job waits for the sweep and goes on by itself. */
export const ImportState = z.enum(['running', 'stopped', 'done']);
export type ImportState = z.output<typeof ImportState>;

export const ImportJob = z.object({
  id: Id,
  files: z.array(z.string()),
  at: Moment,
  by: z.string(),
  state: ImportState,
  done: z.int(),
  total: z.int(),
  /** invoices that were late already wait for a person */
  awaitsRelease: z.boolean(),
});
export type ImportJob = z.output<typeof ImportJob>;

/** How many of its rows are asked for: a page that only tells how far it is needs few. */
export const ImportQuery = z.object({ most: z.coerce.number().int().min(0).max(2_000).default(2_000) });
export type ImportQuery = z.output<typeof ImportQuery>;

export const ImportProgress = ImportJob.extend({ rows: z.array(ImportedInvoice) });
export type ImportProgress = z.output<typeof ImportProgress>;

export const ImportJobs = z.object({ jobs: z.array(ImportJob) });
export type ImportJobs = z.output<typeof ImportJobs>;

export const ImportAccepted = z.object({ job: ImportJob });
export type ImportAccepted = z.output<typeof ImportAccepted>;
