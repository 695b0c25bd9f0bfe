import { runImport } from '@voldaan/application/intake/run-import.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';

/** Carries out an import from where it stopped. */
export const handler = (event: unknown): Promise<void> => {
  const { administration, jobId } = readEvent.job(event);
  return runImport(world.services, administration, jobId);
};
