import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { REGISTER } from '../account/administrations.ts';
import type { DailyJob, DailyServices } from './daily-job.ts';

/** What did not come to its end: the others did. */
export type MorningFailure = {
  readonly job: string;
  readonly administration: string;
  readonly cause: unknown;
};

/**
 * Does every job for every administration; one that fails keeps no other from its own.
 *
 * @returns what failed; empty on a good morning
 */
export const runDaily = async (
  services: DailyServices,
  jobs: readonly DailyJob[],
): Promise<readonly MorningFailure[]> => {
  const now = services.clock.now();
  const today = amsterdamDate(now);
  const books = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
  const failures: MorningFailure[] = [];
  for (const { id, value: administration } of books) {
    for (const { name, run } of jobs) {
      try {
        await run(services, { administration, today, now });
      } catch (cause) {
        failures.push({ job: name, administration: id, cause });
      }
    }
  }
  return failures;
};
