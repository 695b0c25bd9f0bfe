import * as z from 'zod';
import { Day, Id, Moment, typed } from './values.ts';

/** Many debtors paused at once: those that were chosen, or all of a filter. Reason and last day are obligatory. */
export const BulkPause = z.object({
  debtors: z.union([
    z.object({ chosen: z.array(Id).min(1).max(5_000) }),
    z.object({ filter: z.enum(['open', 'overdue', 'held', 'disputed', 'arranged']) }),
  ]),
  reason: typed(200),
  until: Day,
});
export type BulkPause = z.output<typeof BulkPause>;

export const JobKind = z.enum(['pause', 'adopt-plan']);
export type JobKind = z.output<typeof JobKind>;

/** Why something was left as it was. */
export const SkippedWhy = z.enum(['nothing-open', 'paused-already', 'not-found', 'other']);
export type SkippedWhy = z.output<typeof SkippedWhy>;

/** Long work. `stopped`: it waits for the sweep and goes on by itself; `total` null: it is still counting. */
export const ShownJob = z.object({
  id: Id,
  kind: JobKind,
  at: Moment,
  by: z.string(),
  state: z.enum(['running', 'stopped', 'done']),
  done: z.int(),
  total: z.int().nullable(),
  /** Those that were left as they were, by reason; the first of them with their names. */
  skipped: z.array(
    z.object({
      why: SkippedWhy,
      count: z.int(),
      some: z.array(z.object({ id: Id, name: z.string() })),
    }),
  ),
});
export type ShownJob = z.output<typeof ShownJob>;

export const JobStarted = z.object({ job: ShownJob });
export type JobStarted = z.output<typeof JobStarted>;

/** Jobs of the last days, the newest first. */
export const ShownJobs = z.object({ jobs: z.array(ShownJob) });
export type ShownJobs = z.output<typeof ShownJobs>;
