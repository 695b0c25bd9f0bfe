import { amsterdamDate, amsterdamMinute, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';
import { isRound } from '../clock/round.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';

/** Where to travel: to a moment or a day (at noon), over a number of days, or to what happens next. */
export const Travel = z.union([
  z.object({ to: z.string().refine((text) => isPlainDate(text) || !Number.isNaN(Date.parse(text))) }),
  z.object({ days: z.coerce.number().int().min(1).max(3660) }),
  z.object({ toNext: z.literal([true, 'true']) }),
]);
export type Travel = z.infer<typeof Travel>;

const NOON = 12 * 60;

const nextHappening = (clock: VirtualClock): Instant =>
  clock.entries().find((entry) => !isRound(entry))?.at ?? clock.now();

/**
 * The moment a travel ends; a day keeps the time on Dutch clocks, also over a change of summer time.
 *
 * @example destination({ days: 1 }, clock)
 */
export const destination = (travel: Travel, clock: VirtualClock): Instant => {
  const now = clock.now();
  if ('to' in travel) return isPlainDate(travel.to) ? amsterdamMoment(travel.to, NOON) : instant(travel.to);
  if ('days' in travel)
    return amsterdamMoment(addDays(amsterdamDate(now), travel.days), amsterdamMinute(now));
  const next = nextHappening(clock);
  return next > now ? next : now;
};
