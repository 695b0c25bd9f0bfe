import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { closeDay, type DayRow } from '@voldaan/domain/report/day-row.ts';
import type { DayTotal } from '@voldaan/domain/report/day-total.ts';
import { debtorsPart } from '../rows/debtors-part.ts';
import { firstRows } from '../rows/first-rows.ts';
import { dayTotals, type Reporting } from './account-days.ts';
import { changedSince } from './changed-accounts.ts';
import { type ClosedDays, closedDays, noteClosed, putRows, storedRows } from './closed-days.ts';

/** The rows of days in order, each from the one before it. */
export const rowsBetween = (
  before: DayRow | undefined,
  from: PlainDate,
  until: PlainDate,
  totals: ReadonlyMap<PlainDate, DayTotal>,
): readonly DayRow[] => {
  const rows: DayRow[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    rows.push(closeDay(rows.at(-1) ?? before, day, totals.get(day)));
  }
  return rows;
};

/** Every account of an administration: read once in its life, when its first day is closed, and by whoever checks. */
export const everyAccount = async (
  { items }: Reporting,
  administration: string,
): Promise<readonly string[]> => (await items.all<Debtor>(administration, 'DEBTOR')).map(({ id }) => id);

/** The first day on which anything happened. */
export const firstDay = (days: Iterable<PlainDate>): PlainDate | undefined => [...days].sort()[0];

/** Whether an administration has more accounts than so many. */
const hasMoreThan = async ({ rows }: Reporting, administration: string, most: number): Promise<boolean> =>
  most < Number.POSITIVE_INFINITY &&
  (await firstRows({ rows }, administration, debtorsPart('all'), most)).more;

/**
 * The accounts that days are closed from; of an administration that never closed one, all.
 *
 * @returns undefined when they are more than so many
 */
const accountsAfter = async (
  services: Reporting,
  administration: string,
  after: PlainDate | undefined,
  most: number,
): Promise<readonly string[] | undefined> => {
  const changed = await changedSince(services.rows, administration, after && addDays(after, 1), most);
  if (changed.length > most) return undefined;
  if (after) return changed;
  return (await hasMoreThan(services, administration, most))
    ? undefined
    : everyAccount(services, administration);
};

/** What was closed at last, and whether that is every day that was to be: not when too many accounts changed. */
export type Closing = { readonly closed: ClosedDays | undefined; readonly complete: boolean };

/**
 * Closes the days that are over and have no row yet: what stood in the books the evening before, and what each day
 * did to the accounts that changed on it. Work per account that changed, never per account that exists.
 *
 * Harmless twice, at any time and cut off; a night that was left out is made up for by the next, or by the first
 * who asks for a report.
 *
 * @param through - the last day to close; it must be over
 * @param most - when more accounts than so many would be read, no log is and no day closed
 * @returns `closed` undefined when no day is
 */
export const closeDays = async (
  services: Reporting,
  administration: string,
  through: PlainDate,
  most = Number.POSITIVE_INFINITY,
): Promise<Closing> => {
  const { items } = services;
  const known = await closedDays(items, administration);
  if (known && known.value.through >= through) return { closed: known.value, complete: true };
  const after = known?.value.through;
  const ids = await accountsAfter(services, administration, after, most);
  if (!ids) return { closed: known?.value, complete: false };
  const wanted = (day: PlainDate): boolean => day <= through && (after === undefined || day > after);
  const totals = await dayTotals(services, administration, ids, wanted);
  const from = after ? addDays(after, 1) : firstDay(totals.keys());
  if (!from) return { closed: undefined, complete: true };
  const [before] = after ? await storedRows(items, administration, [after]) : [];
  await putRows(items, administration, rowsBetween(before, from, through, totals));
  const closed = { first: known?.value.first ?? from, through };
  await noteClosed(items, administration, closed, known?.version ?? 0);
  return { closed, complete: true };
};
