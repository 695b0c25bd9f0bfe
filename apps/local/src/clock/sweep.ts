import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from './virtual-clock.ts';

const EVERY = 300;
/** Six weeks hold 12,096 times five minutes; while travelling four times a day find the same. */
const WHILE_TRAVELLING = 6 * 3600;

const nextAfter = (now: Instant, end: Instant | undefined): Instant => {
  const soon = addSeconds(now, EVERY);
  if (end === undefined || end <= soon) return soon;
  const later = addSeconds(now, WHILE_TRAVELLING);
  return later < end ? later : end;
};

/** Calls `run` every five minutes of the business clock; on a travel four times a day and at its end. */
export const sweep = (clock: VirtualClock, run: () => unknown): void => {
  const arm = (at: Instant): void =>
    clock.schedule(at, 'sweep', 'sweep', () => {
      arm(nextAfter(clock.now(), clock.travellingTo()));
      return run();
    });
  arm(addSeconds(clock.now(), EVERY));
};
