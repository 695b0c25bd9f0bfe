import { amsterdamDate, amsterdamMinute, amsterdamMoment } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import { addDays, type PlainDate, weekday } from '../calendar/plain-date.ts';
import { workingDayFrom } from '../calendar/working-day.ts';
import type { DayWindow } from './dunning-plan.ts';

/** A window in which something may leave, with this account's own place in it. */
export type OwnWindow = DayWindow & {
  /** Minutes after opening at which this account has its turn. */
  readonly turn: number;
  /** The window closes at noon on Fridays, so that somebody can be reached. */
  readonly fridayNoon?: boolean;
  /** Days on which it does not open at all, besides the days off of the law. */
  readonly closedOn?: (day: PlainDate) => boolean;
};

const NOON = 12 * 60;

const closing = (window: OwnWindow, day: PlainDate): number =>
  window.fridayNoon && weekday(day) === 5 ? Math.min(NOON, window.closes) : window.closes;

/** Whether this account has its turn on a working day. */
const hasTurn = (window: OwnWindow, day: PlainDate): boolean =>
  !window.closedOn?.(day) && window.opens + window.turn < closing(window, day);

/** The first working day from a day on at which this account has its turn. */
const openDayFrom = (day: PlainDate, window: OwnWindow): PlainDate => {
  let open = workingDayFrom(day);
  while (!hasTurn(window, open)) open = workingDayFrom(addDays(open, 1));
  return open;
};

/**
 * The first moment on or after a day, and not before `from`, at which something may leave: the account's
 * turn on a working day, or at once when the turn has passed and the window is still open.
 *
 * @example sendingMoment(monday, { opens: 510, closes: 990, turn: 40 }, from) // Monday 09:10
 */
export const sendingMoment = (day: PlainDate, window: OwnWindow, from: Instant): Instant => {
  const today = amsterdamDate(from);
  let candidate = openDayFrom(day > today ? day : today, window);
  if (candidate === today) {
    const minute = amsterdamMinute(from);
    if (minute >= closing(window, today)) candidate = openDayFrom(addDays(today, 1), window);
    else if (minute >= window.opens + window.turn) return from;
  }
  return amsterdamMoment(candidate, window.opens + window.turn);
};
