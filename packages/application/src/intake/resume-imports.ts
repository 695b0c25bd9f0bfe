import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import type { ImportJob } from './import-job.ts';

/** An import that has not moved for so long was cut off. */
const STUCK_SECONDS = 120;

/** Starts imports again that were cut off; the sweep calls it. */
export const resumeImports = async (services: Services): Promise<void> => {
  const before = addSeconds(services.wall.now(), -STUCK_SECONDS);
  for (const { id: administration } of await services.items.all(REGISTER, 'ADMINISTRATION')) {
    for (const { id, value } of await services.items.all<ImportJob>(administration, 'IMPORT')) {
      if (value.state === 'running' && value.movedAt < before) await services.jobs.start(administration, id);
    }
  }
};
