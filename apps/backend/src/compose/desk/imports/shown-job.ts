import type { ImportJob } from '@voldaan/application/intake/import-job.ts';
import type { ImportJob as Shown } from '@voldaan/contract/desk/imports.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';

/** A job that has not moved for so long waits for the sweep. */
const STOPPED_SECONDS = 120;

/**
 * @param wall - the clock on which jobs move
 * @param waiting - imports of which a batch still waits for its release
 */
export const shownJob = (id: string, job: ImportJob, wall: Instant, waiting: ReadonlySet<unknown>): Shown => {
  const stopped = job.state === 'running' && job.movedAt < addSeconds(wall, -STOPPED_SECONDS);
  return {
    id,
    files: [...job.files],
    at: job.at,
    by: job.by.name,
    state: stopped ? 'stopped' : job.state,
    done: job.done,
    total: job.total,
    awaitsRelease: waiting.has(id),
  };
};
