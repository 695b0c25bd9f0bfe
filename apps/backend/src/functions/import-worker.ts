import { runImport } from '@voldaan/application/intake/run-import.ts';
import { world } from '#compose';
import { parseJobInput } from '../compose/events.ts';

/** Carries out an import from where it stopped. */
export const handler = (event: unknown): Promise<void> => {
  const { administration, jobId } = parseJobInput(event);
  return runImport(world.services, administration, jobId);
};
