import { DAILY_JOBS } from '@voldaan/application/daily/daily-jobs.ts';
import { runDaily } from '@voldaan/application/daily/run-daily.ts';
import { world } from '#compose';
import { recorded } from '../telemetry/recorded.ts';
import { noteFailure } from '../telemetry/recorder.ts';

const { services, environment } = world;

/**
 * Every morning at 08:00 on Dutch clocks: what is done once a day for each administration.
 *
 * @throws Error when something failed: Lambda asks again, and what was done is not done twice
 */
export const handler = recorded(async (): Promise<void> => {
  const failures = await runDaily({ ...services, sender: environment.STAFF_MAIL_SENDER }, DAILY_JOBS);
  for (const { job, administration, cause } of failures) noteFailure(job, cause, { administration });
  if (failures.length > 0) throw new Error(`${failures.length} jobs of this morning failed.`);
});
