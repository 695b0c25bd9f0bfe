import { amsterdamDate, amsterdamMinute, type MinuteOfDay } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { localMinute } from './local-clock.ts';

/** When a debtor may be rung, on his own clock: working days, not over lunch (defaults 3.4). */
export const CALLING_HOURS: readonly { readonly from: MinuteOfDay; readonly until: MinuteOfDay }[] = [
  { from: 9 * 60, until: 12 * 60 },
  { from: 13 * 60, until: 17 * 60 + 30 },
];

/** Whether a debtor may be rung now; if not, from which hour of today on his clock, or not any more today. */
export type CallMoment = {
  readonly now: boolean;
  /** Minutes after midnight on the debtor's clock. */
  readonly local: MinuteOfDay;
  readonly from?: MinuteOfDay;
  /** His clock is not known; Dutch hours are taken. */
  readonly guessed?: true;
};

/**
 * Whether it is a fitting moment to ring a debtor.
 *
 * @param country - where he is, two letters (ISO 3166-1)
 * @example callMoment('NL', instant('2026-09-14T10:30:00Z')) // { now: false, local: 750, from: 780 }
 */
export const callMoment = (country: string, at: Instant): CallMoment => {
  const own = localMinute(country, at);
  const local = own ?? amsterdamMinute(at);
  const moment = { local, ...(own === undefined && { guessed: true as const }) };
  if (!isWorkingDay(amsterdamDate(at))) return { ...moment, now: false };
  if (CALLING_HOURS.some(({ from, until }) => local >= from && local < until))
    return { ...moment, now: true };
  const next = CALLING_HOURS.find(({ from }) => local < from);
  return { ...moment, now: false, ...(next && { from: next.from }) };
};
