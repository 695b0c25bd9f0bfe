import { amsterdamDate, amsterdamMinute, type MinuteOfDay } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { localMinute } from './local-clock.ts';

/** When a debtor may be rung, on his own clock: working days, not over lunch (defaults 3.4). */
export const CALLING_HOURS = [
  { from: 9 * 60, until: 12 * 60 },
  { from: 13 * 60, until: 17 * 60 + 30 },
] as const satisfies readonly { readonly from: MinuteOfDay; readonly until: MinuteOfDay }[];

/** An hour from the time that a debtor named himself he may be rung, whatever the hour. */
const OF_AN_APPOINTMENT = 60;
/** Days in which there is always one on which somebody may be rung, however long a closing lasts. */
const AHEAD = 400;

/** Whom to ring: where he is, and what he and the administration said about when. */
export type Rung = {
  /** Two letters (ISO 3166-1). */
  readonly country: string;
  /** The day that he asked for, and the time if he named one, on his clock. */
  readonly appointment?: { readonly on: PlainDate; readonly at?: MinuteOfDay };
  /** Whether the administration calls nobody on a day. */
  readonly closedOn?: (day: PlainDate) => boolean;
};

/** Whether a debtor may be rung now; if not, from which day and minute on his clock. */
export type CallMoment = {
  readonly now: boolean;
  /** Minutes after midnight on the debtor's clock. */
  readonly local: MinuteOfDay;
  readonly next?: { readonly on: PlainDate; readonly from: MinuteOfDay };
  /** His clock is not known; Dutch hours are taken. */
  readonly guessed?: true;
};

const [MORNING] = CALLING_HOURS;

/** The first moment of the calling hours, from the morning of a day on. */
const hoursFrom = (first: PlainDate, mayOn: (day: PlainDate) => boolean) => {
  let day = first;
  for (let ahead = 0; ahead < AHEAD && !mayOn(day); ahead += 1) day = addDays(day, 1);
  return { on: day, from: MORNING.from };
};

/**
 * Whether it is a fitting moment to ring a debtor. A call that was made is a fact and is noted at any hour; this
 * says only whom the desk offers to ring.
 *
 * @example callMoment({ country: 'NL' }, instant('2026-09-14T10:30:00Z')) // not now: today from 780, one o'clock
 */
export const callMoment = ({ country, appointment, closedOn }: Rung, at: Instant): CallMoment => {
  const own = localMinute(country, at);
  const local = own ?? amsterdamMinute(at);
  const today = amsterdamDate(at);
  const moment = { local, ...(own === undefined && { guessed: true as const }) };
  const mayOn = (day: PlainDate): boolean => isWorkingDay(day) && closedOn?.(day) !== true;
  const { on = today, at: time } = appointment ?? {};
  if (time !== undefined && (on > today || (on === today && local < time))) {
    return { ...moment, now: false, next: { on, from: time } };
  }
  if (on > today) return { ...moment, now: false, next: hoursFrom(on, mayOn) };
  const isAsked = on === today && time !== undefined && local < time + OF_AN_APPOINTMENT;
  const inHours = CALLING_HOURS.some(({ from, until }) => local >= from && local < until);
  if (isAsked || (inHours && mayOn(today))) return { ...moment, now: true };
  const later = mayOn(today) ? CALLING_HOURS.find(({ from }) => local < from) : undefined;
  const next = later ? { on: today, from: later.from } : hoursFrom(addDays(today, 1), mayOn);
  return { ...moment, now: false, next };
};
