import { isHoliday } from './holidays.ts';
import { addDays, type PlainDate, weekday } from './plain-date.ts';

/** Not a Saturday, a Sunday or a holiday of the Algemene termijnenwet. */
export const isWorkingDay = (date: PlainDate): boolean => weekday(date) <= 5 && !isHoliday(date);

/** The day itself when it is a working day, else the first one after it. */
export const workingDayFrom = (date: PlainDate): PlainDate => {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
};

/**
 * The n-th working day after a day (before it, when n is negative). Zero gives the day itself.
 *
 * @example addWorkingDays(plainDate('2026-09-04'), 2) // Friday → Tuesday '2026-09-08'
 */
export const addWorkingDays = (date: PlainDate, n: number): PlainDate => {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};
