import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { addDays, earlier, later, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { closeDay, type DayRow } from '@voldaan/domain/report/day-row.ts';
import { accountDays, type Reporting } from './account-days.ts';
import { changedSince } from './changed-accounts.ts';
import { closeDays } from './close-days.ts';
import { storedRows } from './closed-days.ts';

/** The rows of an administration, as far as they are asked for. */
export type ReportDays = {
  readonly today: PlainDate;
  /** The first day that there is a row of; today when nothing happened before. */
  readonly first: PlainDate;
  /** Today until now, as if it were over. */
  readonly now: DayRow;
  /** Rows of some days, oldest first; a day outside what there is, is left out. */
  readonly read: (days: readonly PlainDate[]) => Promise<readonly DayRow[]>;
};

/** Every day from one to another. @returns nothing when `from` lies after `until` */
export const daysFrom = (from: PlainDate, until: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};

/** A decision of the last second before midnight may still be on its way: until then yesterday is not over. */
const AFTER_MIDNIGHT_SECONDS = 600;

/** Today so far, from yesterday's row and the logs of the accounts that changed today. */
const todaySoFar = async (
  services: Reporting,
  administration: string,
  today: PlainDate,
  yesterday: DayRow | undefined,
): Promise<DayRow> => {
  const ids = await changedSince(services.rows, administration, today);
  const accounts = await accountDays(services, administration, ids, (day) => day === today);
  return closeDay(yesterday, today, accounts.get(today) ?? []);
};

/**
 * Opens the day rows of an administration, and closes the days that the night has left. It reads: the rows that are
 * asked for, and the logs of the accounts that changed today; no other account.
 */
export const openDays = async (services: Reporting, administration: string): Promise<ReportDays> => {
  const { items, clock } = services;
  const today = amsterdamDate(addSeconds(clock.now(), -AFTER_MIDNIGHT_SECONDS));
  const yesterday = addDays(today, -1);
  const closed = await closeDays(services, administration, yesterday);
  const [before] = closed ? await storedRows(items, administration, [yesterday]) : [];
  const now = await todaySoFar(services, administration, today, before);
  const first = closed?.first ?? today;
  return {
    today,
    first,
    now,
    read: async (days) => {
      const stored = days.filter((day) => day >= first && day < today);
      const rows = await storedRows(items, administration, stored);
      return days.includes(today) ? [...rows, now] : rows;
    },
  };
};

/** The part of a period that there are rows of. */
export const within = ({ first, today }: ReportDays, from: PlainDate, until: PlainDate) =>
  daysFrom(later(from, first), earlier(until, today));
