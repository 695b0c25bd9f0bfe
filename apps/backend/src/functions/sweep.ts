import { sweep } from '@voldaan/application/attend/sweep.ts';
import { sealDays } from '@voldaan/application/audit/seal-days.ts';
import { resumeImports } from '@voldaan/application/intake/resume-imports.ts';
import { resumeJobs } from '@voldaan/application/job/resume-jobs.ts';
import { notePulse } from '@voldaan/application/maintenance/pulse.ts';
import { sweepDeliveries } from '@voldaan/application/webhook/sweep-deliveries.ts';
import { world } from '#compose';
import { recorded } from '../telemetry/recorded.ts';
import { note, record } from '../telemetry/recorder.ts';

/** Every five minutes: finds lost wake-ups and effects, imports and jobs that were cut off, and what waits to be told. */
export const handler = recorded(async (): Promise<void> => {
  const kicked = await sweep(world.services);
  await resumeImports(world.services);
  await resumeJobs(world.services);
  await sweepDeliveries(world.services);
  await sealDays(world.services);
  await notePulse(world.services);
  if (kicked === 0) return;
  record('AccountsSwept', kicked);
  note('info', 'swept', { kicked });
});
