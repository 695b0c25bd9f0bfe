import * as z from 'zod';
import { ImportState } from '../desk/imports.ts';
import { Amount, Day, Id, Moment } from '../desk/values.ts';

/** One document as it ended up, with what may be printed on the invoice. */
export const JobRow = z.object({
  number: z.string(),
  kind: z.enum(['invoice', 'credit-note']),
  debtor: Id,
  amount: Amount,
  dueDate: Day,
  /** it was known already and nothing changed */
  known: z.boolean(),
  paymentLink: z.string().nullable(),
  reference: z.string(),
  epcPayload: z.string().nullable(),
});
export type JobRow = z.output<typeof JobRow>;

/** Work that was accepted. `awaitsRelease`: what was late already waits until a person lets it go. */
export const Job = z.object({
  id: Id,
  at: Moment,
  state: ImportState,
  done: z.int(),
  total: z.int(),
  awaitsRelease: z.boolean(),
  rows: z.array(JobRow),
});
export type Job = z.output<typeof Job>;

export const JobAccepted = z.object({ job: Id });
export type JobAccepted = z.output<typeof JobAccepted>;
