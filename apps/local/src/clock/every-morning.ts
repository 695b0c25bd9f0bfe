import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { VirtualClock } from './virtual-clock.ts';

const EIGHT = 8 * 60;

const nextMorning = (now: Instant): Instant => {
  const today = amsterdamDate(now);
  const morning = amsterdamMoment(today, EIGHT);
  return now < morning ? morning : amsterdamMoment(addDays(today, 1), EIGHT);
};

/** Calls `run` every day at 08:00 on Dutch clocks, as the schedule on AWS does. */
export const everyMorning = (clock: VirtualClock, run: () => unknown): void => {
  const arm = (): void =>
    clock.schedule(nextMorning(clock.now()), 'daily', 'daily', () => {
      arm();
      return run();
    });
  arm();
};
