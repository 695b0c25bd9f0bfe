import type { BusinessClock, WallClock } from '@voldaan/application/ports/clocks.ts';
import { instantFromMs } from '@voldaan/domain/calendar/instant.ts';

/** The machine's clock. */
export const systemClock: BusinessClock & WallClock = { now: () => instantFromMs(Date.now()) };
