import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** A clock that stands still until it is told to move on. */
export type MemoryClock = BusinessClock & {
  /** @throws RangeError when the moment lies before now: a clock never travels back */
  readonly moveTo: (at: Instant) => void;
};

export const memoryClock = (start: Instant): MemoryClock => {
  let now = start;
  return {
    now: () => now,
    moveTo: (at) => {
      if (at < now) throw new RangeError(`It is ${now} already; ${at} has passed.`);
      now = at;
    },
  };
};
