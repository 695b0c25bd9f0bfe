import { sweep } from '@voldaan/application/attend/sweep.ts';
import { resumeImports } from '@voldaan/application/intake/resume-imports.ts';
import { sweepDeliveries } from '@voldaan/application/webhook/sweep-deliveries.ts';
import { world } from '#compose';
import { logger } from './logger.ts';

/** Every five minutes: finds lost wake-ups and effects, imports that were cut off, and what waits to be told. */
export const handler = async (): Promise<void> => {
  const kicked = await sweep(world.services);
  await resumeImports(world.services);
  await sweepDeliveries(world.services);
  if (kicked > 0) logger.info('swept', { kicked });
};
