import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { isEquatedDay } from './equated-days.ts';

/** Art. 4: longer terms are not shifted. */
const LONGEST_SHIFTED = 90;
const SHORTEST_WITH_WORKING_DAYS = 3;
const WORKING_DAYS_IN_TERM = 2;

const counts = (date: PlainDate): boolean => isWorkingDay(date) && !isEquatedDay(date);

/**
 * Last day of a term that a statute sets in days. The day of the event itself is not counted.
 *
 * A term of three days or more holds at least two days that are no Saturday, Sunday or holiday (art. 2), and
 * no term ends on such a day (art. 1). Not for terms of more than 90 days (art. 4), terms counted backwards,
 * limitation, or terms that parties agreed.
 *
 * @param from - day of the event; the term begins the day after
 * @param days - whole number, 1 or more
 * @throws RangeError when `days` is no whole number from 1
 * @see Algemene termijnenwet art. 1, 2 and 4
 * @example statutoryTermEnd(plainDate('2017-12-20'), 3) // '2017-12-27': the 23rd is a Saturday, Christmas follows
 */
export const statutoryTermEnd = (from: PlainDate, days: number): PlainDate => {
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new RangeError(`A term is a whole number of days from 1, got ${days}.`);
  }
  let last = addDays(from, days);
  if (days > LONGEST_SHIFTED) return last;
  let working = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) {
    if (counts(day)) working += 1;
  }
  const needed = days >= SHORTEST_WITH_WORKING_DAYS ? WORKING_DAYS_IN_TERM : 0;
  while (working < needed || !counts(last)) {
    last = addDays(last, 1);
    if (counts(last)) working += 1;
  }
  return last;
};
