import { openDays, type ReportDays, within } from '@voldaan/application/report/read-days.ts';
import type { Services } from '@voldaan/application/services.ts';
import { addDays, earlier } from '@voldaan/domain/calendar/plain-date.ts';
import type { DayRow } from '@voldaan/domain/report/day-row.ts';
import { answeredUntil } from '@voldaan/domain/report/effectiveness.ts';
import { type Period, periodOf, trendDays } from './period.ts';

/** How far back habit is learnt from. */
const HABIT_DAYS = 365;

/** The rows that the reports of a period are made of; no account is opened. */
export type ReportRows = {
  readonly period: Period;
  readonly days: ReportDays;
  /** Every day of the period. */
  readonly rows: readonly DayRow[];
  /** The same, and the two weeks after it. */
  readonly answered: readonly DayRow[];
  /** Ends of months, and the last day of the period. */
  readonly trend: readonly DayRow[];
  /** The last year until the last day. */
  readonly year: readonly DayRow[];
};

/**
 * Reads the rows of a period: at most two years of days and twelve ends of months, each one item, a hundred in a
 * request to the table.
 *
 * @returns undefined when the period is none
 */
export const readRows = async (
  services: Services,
  administration: string,
  asked: Parameters<typeof periodOf>[0],
): Promise<ReportRows | undefined> => {
  const days = await openDays(services, administration);
  const { last } = days;
  // Who asks for days that are not counted yet gets the last that is.
  const asIfNow = days.uncounted && asked.from ? { ...asked, from: earlier(asked.from, last) } : asked;
  const period = periodOf(asIfNow, last);
  if (!period) return undefined;
  const { from, until } = period;
  const yearAgo = addDays(last, -HABIT_DAYS);
  const wanted = new Set([
    ...within(days, from, answeredUntil(until)),
    ...trendDays(until),
    ...within(days, yearAgo, last),
  ]);
  const rows = await days.read([...wanted]);
  const ends = new Set(trendDays(until));
  return {
    period,
    days,
    rows: rows.filter(({ day }) => day >= from && day <= until),
    answered: rows.filter(({ day }) => day >= from && day <= answeredUntil(until)),
    trend: rows.filter(({ day }) => ends.has(day)),
    year: rows.filter(({ day }) => day > yearAgo),
  };
};
