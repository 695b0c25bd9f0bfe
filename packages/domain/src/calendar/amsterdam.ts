import { type Instant, instantFromMs, toMs } from './instant.ts';
import { addDays, fromEpochDay, type PlainDate, plainDate, weekday } from './plain-date.ts';

/** Minutes after midnight on the Dutch clock. */
export type MinuteOfDay = number;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const lastSunday = (year: number, month: 3 | 10): PlainDate => {
  const end = plainDate(`${year}-${String(month).padStart(2, '0')}-31`);
  return addDays(end, -(weekday(end) % 7));
};

type Summer = { readonly begins: number; readonly ends: number };

const summers = new Map<number, Summer>();

/** Summer time runs from the last Sunday of March to that of October, both at 01:00 UTC (Directive 2000/84/EC). */
const summerOf = (year: number): Summer => {
  let summer = summers.get(year);
  if (!summer) {
    const at = (month: 3 | 10): number => Date.parse(lastSunday(year, month)) + HOUR_MS;
    summer = { begins: at(3), ends: at(10) };
    summers.set(year, summer);
  }
  return summer;
};

const offsetMs = (ms: number): number => {
  const { begins, ends } = summerOf(new Date(ms).getUTCFullYear());
  return ms >= begins && ms < ends ? 2 * HOUR_MS : HOUR_MS;
};

/**
 * The day on Dutch calendars at a moment.
 *
 * @example amsterdamDate(instant('2026-09-07T22:30:00Z')) // '2026-09-08'
 */
export const amsterdamDate = (at: Instant): PlainDate => {
  const ms = toMs(at);
  return fromEpochDay(Math.floor((ms + offsetMs(ms)) / DAY_MS));
};

/** Minutes after midnight on Dutch clocks at a moment. */
export const amsterdamMinute = (at: Instant): MinuteOfDay => {
  const ms = toMs(at);
  const local = new Date(ms + offsetMs(ms));
  return local.getUTCHours() * 60 + local.getUTCMinutes();
};

/**
 * The moment at which Dutch clocks show a time of day. In the hour that spring skips, the moment at which
 * the clock would have shown it without the change; in the doubled hour of autumn, the first of the two.
 *
 * @example amsterdamMoment(plainDate('2026-09-08'), 9 * 60) // '2026-09-08T07:00:00Z'
 */
export const amsterdamMoment = (date: PlainDate, minute: MinuteOfDay): Instant => {
  const asUtc = Date.parse(date) + minute * 60_000;
  const summer = asUtc - 2 * HOUR_MS;
  return instantFromMs(offsetMs(summer) === 2 * HOUR_MS ? summer : asUtc - HOUR_MS);
};
