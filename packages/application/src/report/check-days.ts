import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type DayRow, differences } from '@voldaan/domain/report/day-row.ts';
import { type DayTotal, NO_DAY, plusDays } from '@voldaan/domain/report/day-total.ts';
import type { Services } from '../services.ts';
import { dayTotals } from './account-days.ts';
import { everyAccount, firstDay, rowsBetween } from './close-days.ts';
import { closedDays, noteClosed, putRows, storedRows } from './closed-days.ts';
import { type DaysUnderCheck, dropCheck, keepCheck, readCheck } from './days-under-check.ts';
import { daysFrom } from './read-days.ts';

type Checking = Pick<Services, 'accounts' | 'items' | 'rows' | 'clock' | 'documents' | 'chance'>;

/** Accounts of one go; a request has seconds, and whoever asks goes on where it ended. */
const MOST = 200;

/** A day whose row was not what the logs say, and in what. */
export type WrongDay = { readonly day: PlainDate; readonly differs: readonly string[] };

export type CheckedDays = {
  readonly looked: number;
  /** Known when every account was read. These days say now what the logs say. */
  readonly mended: readonly WrongDay[];
  /** What to go on with; undefined when all were read. */
  readonly next: string | undefined;
};

const merged = (
  before: DaysUnderCheck['totals'],
  more: ReadonlyMap<PlainDate, DayTotal>,
): ReadonlyMap<PlainDate, DayTotal> => {
  const totals = new Map(before);
  for (const [day, total] of more) totals.set(day, plusDays(totals.get(day) ?? NO_DAY, total));
  return totals;
};

const wrongDays = (counted: readonly DayRow[], stored: readonly DayRow[]): readonly WrongDay[] => {
  const byDay = new Map(stored.map((row) => [row.day, row]));
  return counted.flatMap((row): WrongDay[] => {
    const standing = byDay.get(row.day);
    const differs = standing ? differences(standing, row) : ['no row'];
    return differs.length > 0 ? [{ day: row.day, differs }] : [];
  });
};

/** Puts what was counted wherever something else stands. */
const mend = async (
  { items }: Checking,
  administration: string,
  { first, through }: DaysUnderCheck,
  totals: ReadonlyMap<PlainDate, DayTotal>,
): Promise<readonly WrongDay[]> => {
  const from = firstDay([first, ...totals.keys()]) ?? first;
  const counted = rowsBetween(undefined, from, through, totals);
  const wrong = wrongDays(counted, await storedRows(items, administration, daysFrom(from, through)));
  if (wrong.length === 0) return wrong;
  const days = new Set(wrong.map(({ day }) => day));
  const rows = counted.filter(({ day }) => days.has(day));
  await putRows(items, administration, rows);
  const closed = await closedDays(items, administration);
  if (closed && closed.value.first !== from) {
    await noteClosed(items, administration, { ...closed.value, first: from }, closed.version);
  }
  return wrong;
};

const begin = async ({ items, chance }: Checking, administration: string) => {
  const closed = await closedDays(items, administration);
  if (!closed) return undefined;
  const check: DaysUnderCheck = { run: chance.id(), ...closed.value, after: '', totals: [] };
  return check;
};

const NOTHING_CLOSED: CheckedDays = { looked: 0, mended: [], next: undefined };

/**
 * Counts the days that were closed when the check began anew, from the logs of all accounts, some accounts at a
 * time; at the end puts right what the rows say otherwise: expected is nothing. For who doubts, and after an accident.
 *
 * Harmless at any time, twice and cut off: go on with `next` until there is none. A night that closes a day
 * meanwhile builds on the row that stood there; the next check sees to it.
 *
 * @param run - `next` of an earlier go
 * @param most - accounts of one go
 * @returns undefined when another check has begun since
 */
export const checkDays = async (
  services: Checking,
  administration: string,
  { run, most = MOST }: { readonly run?: string; readonly most?: number } = {},
): Promise<CheckedDays | undefined> => {
  const check = await (run === undefined
    ? begin(services, administration)
    : readCheck(services, administration, run));
  if (!check) return run === undefined ? NOTHING_CLOSED : undefined;
  const ids = await everyAccount(services, administration);
  const left = ids.filter((id) => id > check.after).sort();
  const page = left.slice(0, most);
  const read = await dayTotals(services, administration, page, (day) => day <= check.through);
  const totals = merged(check.totals, read);
  if (left.length > most) {
    await keepCheck(services, administration, {
      ...check,
      after: page.at(-1) ?? check.after,
      totals: [...totals],
    });
    return { looked: page.length, mended: [], next: check.run };
  }
  const mended = await mend(services, administration, check, totals);
  await dropCheck(services, administration);
  return { looked: page.length, mended, next: undefined };
};
