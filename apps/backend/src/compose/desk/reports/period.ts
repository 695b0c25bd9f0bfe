import { addDays, daysBetween, earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addMonths } from '@voldaan/domain/law/add-months.ts';

/** The longest period that is looked at: a leap year. */
const MOST_DAYS = 366;

const MONTHS_BEFORE = 2;
const TREND_MONTHS = 12;

export type Period = { readonly from: PlainDate; readonly until: PlainDate };

const firstOfMonth = (day: PlainDate): PlainDate => addDays(day, 1 - Number(day.slice(8)));

/**
 * The days that are looked at; without a question this month and the two before it. Nothing lies after today.
 *
 * @returns undefined when it begins after its end, or is longer than a year
 */
export const periodOf = (
  asked: { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined },
  today: PlainDate,
): Period | undefined => {
  const until = earlier(asked.until ?? today, today);
  const from = asked.from ?? addMonths(firstOfMonth(until), -MONTHS_BEFORE);
  return from > until || daysBetween(from, until) >= MOST_DAYS ? undefined : { from, until };
};

/** The ends of the twelve months before a day, oldest first, and the day itself. */
export const trendDays = (until: PlainDate): readonly PlainDate[] => {
  const ends = Array.from({ length: TREND_MONTHS }, (_, i) =>
    addDays(addMonths(firstOfMonth(until), i + 1 - TREND_MONTHS), -1),
  );
  return [...ends, until];
};
