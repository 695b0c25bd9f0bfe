import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';

const MINUTE = 60;
const HOUR = 3_600;

/** How long to wait after the first, second, … failure; after the last of them nobody tries again. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 24 * HOUR];

/**
 * When to try again after so many failures.
 *
 * @returns null when it is given up
 * @example nextTry(1, instant('2026-09-08T09:00:00Z')) // '2026-09-08T09:01:00Z'
 */
export const nextTry = (failures: number, now: Instant): Instant | null => {
  const wait = WAITS[failures - 1];
  return wait === undefined ? null : addSeconds(now, wait);
};
