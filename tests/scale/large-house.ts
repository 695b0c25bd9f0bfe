import { attend } from '@voldaan/application/attend/attend.ts';
import { runJob } from '@voldaan/application/machine/run-job.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { openBooks, TIMMER } from '../journeys/world/books.ts';
import { startProcess } from '../journeys/world/process.ts';
import { type Stored, stored } from '../journeys/world/stored.ts';

/** The use cases over given stores, one delivery per wake-up; the clock goes on to each. */
export const largeHouse = async (
  start: Instant,
  stores: Partial<Pick<Stored, 'streams' | 'rows' | 'items' | 'secrets' | 'reservations'>>,
) => {
  const kept: Stored = { ...stored(start), ...stores };
  const { services, kick, takeJobs } = startProcess(kept);
  await openBooks(services.items, TIMMER);

  const untilQuiet = async (): Promise<void> => {
    for (let jobs = takeJobs(), kicked = kick.take(); jobs.length + kicked.length > 0; ) {
      for (const { administration, jobId } of jobs) await runJob(services, administration, jobId);
      for (const key of kicked) await attend(services, key);
      jobs = takeJobs();
      kicked = kick.take();
    }
  };
  return {
    services,
    mailer: kept.mailer,
    untilQuiet,
    travelTo: async (until: Instant): Promise<void> => {
      for (let next = kept.wakeUps.planned()[0]?.wake.at; next && next <= until; ) {
        if (next > kept.clock.now()) kept.clock.moveTo(next);
        for (const { key } of kept.wakeUps.take(next)) await attend(services, key);
        await untilQuiet();
        next = kept.wakeUps.planned()[0]?.wake.at;
      }
      kept.clock.moveTo(until);
    },
  };
};
