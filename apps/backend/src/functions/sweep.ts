import { sweep } from '@voldaan/application/attend/sweep.ts';
import { resumeImports } from '@voldaan/application/intake/resume-imports.ts';
import { world } from '#compose';
import { logger } from './logger.ts';

/** Every five minutes: finds lost wake-ups and effects, and imports that were cut off. */
export const handler = async (): Promise<void> => {
  const kicked = await sweep(world.services);
  await resumeImports(world.services);
  if (kicked > 0) logger.info('swept', { kicked });
};
