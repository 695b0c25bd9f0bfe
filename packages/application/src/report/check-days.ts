import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { differences } from '@voldaan/domain/report/day-row.ts';
import { dayTotals, type Reporting } from './account-days.ts';
import { everyAccount, firstDay, rowsBetween } from './close-days.ts';
import { closedDays, noteClosed, putRows, storedRows } from './closed-days.ts';
import { daysFrom } from './read-days.ts';

/** A day whose row is not what the logs say, and in what. */
export type WrongDay = { readonly day: PlainDate; readonly differs: readonly string[] };

/**
 * Counts every closed day anew from the logs of all accounts, and says where the rows differ: expected are none.
 * It reads everything there is; for who doubts, and after an accident.
 *
 * @param mend - also puts what the logs say
 */
export const checkDays = async (
  services: Reporting,
  administration: string,
  { mend = false }: { readonly mend?: boolean } = {},
): Promise<readonly WrongDay[]> => {
  const { items } = services;
  const closed = await closedDays(items, administration);
  if (!closed) return [];
  const { first, through } = closed.value;
  const ids = await everyAccount(services, administration);
  const totals = await dayTotals(services, administration, ids, (day) => day <= through);
  const from = firstDay([first, ...totals.keys()]) ?? first;
  const stored = await storedRows(items, administration, daysFrom(from, through));
  const byDay = new Map(stored.map((row) => [row.day, row]));
  const counted = rowsBetween(undefined, from, through, totals);
  const wrong = counted.flatMap((row): WrongDay[] => {
    const standing = byDay.get(row.day);
    const differs = standing ? differences(standing, row) : ['no row'];
    return differs.length > 0 ? [{ day: row.day, differs }] : [];
  });
  if (mend && wrong.length > 0) {
    const days = new Set(wrong.map(({ day }) => day));
    await putRows(
      items,
      administration,
      counted.filter(({ day }) => days.has(day)),
    );
    await noteClosed(items, administration, { first: from, through }, closed.version);
  }
  return wrong;
};
