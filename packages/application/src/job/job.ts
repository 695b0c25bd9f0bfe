import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { AdoptOrder } from '../plan/adopt-plans.ts';
import type { PauseOrder } from './pause-accounts.ts';

/** What each kind of job was told to do; a new kind is a line here and one in `job-kinds.ts`. */
export type JobOrders = {
  readonly pause: PauseOrder;
  readonly 'adopt-plan': AdoptOrder;
};
export type JobKind = keyof JobOrders;

/** Long work, one command per thing (mostly an account), that goes on where it stopped. */
export type Job<Kind extends JobKind = JobKind> = {
  readonly kind: Kind;
  readonly order: JobOrders[Kind];
  /** Moment on the business clock. */
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
  readonly state: 'running' | 'done';
  /** Things that were seen to, of all; null while they are being looked up. */
  readonly done: number;
  readonly total: number | null;
  /** Moment of the last progress, on the wall clock. */
  readonly movedAt: Instant;
};

/** What came of one thing: done, or left as it was, with a code that says why. */
export type JobResult = { readonly done: true } | { readonly done: false; readonly why: string };

/** A thing that was left as it was. */
export type Skipped = { readonly thing: string; readonly why: string };

const PREFIX = 'job/';

/** The id under which a job is started; it tells jobs from imports and deliveries. */
export const startedAs = (id: string): string => `${PREFIX}${id}`;

/** The job that an invocation is about; undefined for an import or a delivery. */
export const jobStartedAs = (jobId: string): string | undefined =>
  jobId.startsWith(PREFIX) ? jobId.slice(PREFIX.length) : undefined;

/** Where a job keeps its list of things and what it skipped. */
export const jobDocument = (administration: string, id: string, name: 'things' | 'skipped'): string =>
  `${administration}/jobs/${id}/${name}.json`;
