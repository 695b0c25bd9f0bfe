import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { closeDay, type DayRow, type ReportedAccount } from '@voldaan/domain/report/day-row.ts';
import { accountDays, type Reporting } from './account-days.ts';
import { changedSince } from './changed-accounts.ts';
import { type ClosedDays, closedDays, noteClosed, putRows, storedRows } from './closed-days.ts';

/** The rows of days in order, each from the one before it. */
export const rowsBetween = (
  before: DayRow | undefined,
  from: PlainDate,
  until: PlainDate,
  accounts: ReadonlyMap<PlainDate, readonly ReportedAccount[]>,
): readonly DayRow[] => {
  const rows: DayRow[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    rows.push(closeDay(rows.at(-1) ?? before, day, accounts.get(day) ?? []));
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

/** The accounts that days are closed from; of an administration that never closed one, all. */
const accountsAfter = async (
  services: Reporting,
  administration: string,
  after: PlainDate | undefined,
  most: number,
): Promise<readonly string[]> => {
  const changed = await changedSince(services.rows, administration, after && addDays(after, 1), most);
  return after || changed.length > most ? changed : everyAccount(services, administration);
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
 * @param most - when more accounts changed than so many, no log is read and no day closed
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
  if (ids.length > most) return { closed: known?.value, complete: false };
  const wanted = (day: PlainDate): boolean => day <= through && (after === undefined || day > after);
  const accounts = await accountDays(services, administration, ids, wanted);
  const from = after ? addDays(after, 1) : firstDay(accounts.keys());
  if (!from) return { closed: undefined, complete: true };
  const [before] = after ? await storedRows(items, administration, [after]) : [];
  await putRows(items, administration, rowsBetween(before, from, through, accounts));
  const closed = { first: known?.value.first ?? from, through };
  await noteClosed(items, administration, closed, known?.version ?? 0);
  return { closed, complete: true };
};
