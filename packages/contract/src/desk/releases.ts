import * as z from 'zod';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

/**
 * A first batch of invoices that were late already when they came in. Nothing goes out until a person has seen
 * how many messages it would send, and to whom.
 */
export const Release = z.object({
  importId: Id,
  file: z.string(),
  imported: Day,
  invoices: z.int(),
  amount: Amount,
  messages: z.array(z.object({ kind: StepKind, count: z.int(), firstOn: Day })),
  debtors: z.array(
    z.object({
      id: Id,
      name: z.string(),
      amount: Amount,
      invoices: z.int(),
      to: z.string().nullable(),
      on: Day.nullable(),
    }),
  ),
});
export type Release = z.output<typeof Release>;

export const Releases = z.object({ releases: z.array(Release) });
export type Releases = z.output<typeof Releases>;
