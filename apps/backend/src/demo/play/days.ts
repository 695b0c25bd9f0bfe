import { amsterdamDate, amsterdamMoment, type MinuteOfDay } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isWorkingDay, workingDayFrom } from '@voldaan/domain/calendar/working-day.ts';

/** @example clockTime(16, 40) // minutes after midnight at twenty to five */
export const clockTime = (hours: number, minutes: number): MinuteOfDay => hours * 60 + minutes;

/** The day itself when it is a working day, else the last one before it. */
export const workingDayUpTo = (date: PlainDate): PlainDate => {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
};

/** The first moment from `from` on at which clocks show this time on a working day. */
export const nextAt = (from: Instant, minute: MinuteOfDay): Instant => {
  const day = workingDayFrom(amsterdamDate(from));
  const at = amsterdamMoment(day, minute);
  return at >= from ? at : amsterdamMoment(workingDayFrom(addDays(day, 1)), minute);
};
