import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { addDays, earlier, later, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { closeDay, type DayRow } from '@voldaan/domain/report/day-row.ts';
import { dayTotals, type Reporting } from './account-days.ts';
import { changedSince } from './changed-accounts.ts';
import { closeDays } from './close-days.ts';
import { storedRows } from './closed-days.ts';

/** More accounts than may be read for an answer changed after a day; undefined when no day was ever closed. */
export type Uncounted = { readonly moreThan: number; readonly after: PlainDate | undefined };

/**
 * Accounts whose logs are read for one answer. An answer has seconds: 32 at a time at 50 ms, 500 logs take less than
 * one. An administration where more changes in a day waits for the night, which has minutes.
 */
const MOST_ACCOUNTS = 500;

/** The rows of an administration, as far as they are asked for. */
export type ReportDays = {
  readonly today: PlainDate;
  /** The last day that is counted: today; when too many accounts changed, the last that was closed. */
  readonly last: PlainDate;
  /** The first day that there is a row of; the last when nothing is known before it. */
  readonly first: PlainDate;
  /** The last day; today until now, as if it were over. */
  readonly now: DayRow;
  /** What is not counted yet; the night counts it. */
  readonly uncounted: Uncounted | undefined;
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

/** Today so far, from yesterday's row and the logs of the accounts that changed today; undefined for too many. */
const todaySoFar = async (
  services: Reporting,
  administration: string,
  today: PlainDate,
  yesterday: DayRow | undefined,
  most: number,
): Promise<DayRow | undefined> => {
  const ids = await changedSince(services.rows, administration, today, most);
  if (ids.length > most) return undefined;
  const totals = await dayTotals(services, administration, ids, (day) => day === today);
  return closeDay(yesterday, today, totals.get(today));
};

/**
 * Opens the day rows of an administration, and closes the days that the night has left. It reads: the rows that are
 * asked for, and the logs of the accounts that changed since the last closed day, if they are not too many; no other
 * account.
 *
 * @param most - how many accounts are not too many
 */
export const openDays = async (
  services: Reporting,
  administration: string,
  most = MOST_ACCOUNTS,
): Promise<ReportDays> => {
  const { items, clock } = services;
  const today = amsterdamDate(addSeconds(clock.now(), -AFTER_MIDNIGHT_SECONDS));
  const yesterday = addDays(today, -1);
  const { closed, complete } = await closeDays(services, administration, yesterday, most);
  const through = complete ? yesterday : closed?.through;
  const [before] = closed && through ? await storedRows(items, administration, [through]) : [];
  const soFar = complete ? await todaySoFar(services, administration, today, before, most) : undefined;
  const last = soFar ? today : (before?.day ?? yesterday);
  const now = soFar ?? before ?? closeDay(undefined, last);
  const first = closed?.first ?? last;
  return {
    today,
    last,
    first,
    now,
    uncounted: soFar ? undefined : { moreThan: most, after: before?.day },
    read: async (days) => {
      const stored = days.filter((day) => day >= first && day < last);
      const rows = await storedRows(items, administration, stored);
      return days.includes(last) ? [...rows, now] : rows;
    },
  };
};

/** The part of a period that there are rows of. */
export const within = ({ first, last }: ReportDays, from: PlainDate, until: PlainDate) =>
  daysFrom(later(from, first), earlier(until, last));
