import { runJob } from '@voldaan/application/machine/run-job.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';
import { recorded } from '../telemetry/recorded.ts';

/** Carries out a job from where it stopped: an import, or telling an address what waits for it. */
export const handler = recorded((event: unknown): Promise<void> => {
  const { administration, jobId } = readEvent.job(event);
  return runJob(world.services, administration, jobId);
});
