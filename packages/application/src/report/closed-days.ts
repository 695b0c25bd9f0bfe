import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { DayRow } from '@voldaan/domain/report/day-row.ts';
import type { Item, Items } from '../ports/items.ts';
import { someAtATime } from './account-days.ts';

const BOOK = 'REPORT';
const DAYS = 'days';
const ROW = 'REPORT_DAY';

/** Which days of an administration have their row. */
export type ClosedDays = { readonly first: PlainDate; readonly through: PlainDate };

export const closedDays = (items: Items, administration: string): Promise<Item<ClosedDays> | undefined> =>
  items.get<ClosedDays>(administration, BOOK, DAYS);

/** The rows of some days, oldest first; days that have none are left out. */
export const storedRows = async (
  items: Items,
  administration: string,
  days: readonly PlainDate[],
): Promise<readonly DayRow[]> => {
  const found = await items.many<DayRow>(administration, ROW, days);
  return [...found.values()].map(({ value }) => value).sort((a, b) => (a.day < b.day ? -1 : 1));
};

/**
 * Puts rows, over those that an earlier run left before it came to its end. Two runs at once write the same: either
 * may have the word.
 */
export const putRows = async (
  items: Items,
  administration: string,
  rows: readonly DayRow[],
): Promise<void> => {
  const days = rows.map(({ day }) => day);
  const standing = await items.many<DayRow>(administration, ROW, days);
  await someAtATime(rows, (row) =>
    items.put(administration, ROW, row.day, row, standing.get(row.day)?.version ?? 0),
  );
};

export const noteClosed = (
  items: Items,
  administration: string,
  closed: ClosedDays,
  version: number,
): Promise<boolean> => items.put(administration, BOOK, DAYS, closed, version);
