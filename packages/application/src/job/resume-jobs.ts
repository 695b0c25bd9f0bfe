import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { type Job, startedAs } from './job.ts';

/** A job that has not moved for so long was cut off. */
export const STUCK_SECONDS = 120;

/** Starts jobs again that were cut off; the sweep calls it. */
export const resumeJobs = async (services: Services): Promise<void> => {
  const before = addSeconds(services.wall.now(), -STUCK_SECONDS);
  for (const { id: administration } of await services.items.all(REGISTER, 'ADMINISTRATION')) {
    for (const { id, value } of await services.items.all<Job>(administration, 'JOB')) {
      const isStuck = value.state === 'running' && value.movedAt < before;
      if (isStuck) await services.jobs.start(administration, startedAs(id));
    }
  }
};
