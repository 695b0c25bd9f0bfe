import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { type DayTotal, NO_DAY } from './day-total.ts';
import { type Flows, NO_FLOWS, plusFlows } from './flows.ts';
import { NO_STOCK, plusStock, type Stock } from './stock.ts';
import { NOTHING, only, plus, type Tally, tallyOf } from './tally.ts';

/**
 * Everything that reports know of one day of one administration: what happened on it, and what stood in the books
 * at its end. Rows add up; no report reads an account.
 */
export type DayRow = Pick<DayTotal, 'owners' | 'reasons' | 'differently'> & {
  readonly day: PlainDate;
  readonly flows: Flows;
  readonly stock: Stock;
  /** Turnover of the last 400 days by day of issue, as known at the end of the day. */
  readonly turnover: Tally;
};

/** How far back turnover is kept: a DSO beyond it says "more than". */
export const TURNOVER_DAYS = 400;

/**
 * The row of a day: what stood in the books the evening before, and what the day did to the accounts that changed.
 *
 * @param before - row of the day before; undefined on the first day of an administration
 * @param total - of every account on which anything happened that day
 */
export const closeDay = (
  before: DayRow | undefined,
  day: PlainDate,
  { flows, change, ...named }: DayTotal = NO_DAY,
): DayRow => {
  const oldest = addDays(day, -TURNOVER_DAYS);
  return {
    day,
    flows,
    stock: plusStock(before?.stock ?? NO_STOCK, change),
    turnover: only(plus(before?.turnover ?? NOTHING, flows.turnover), (issued) => issued > oldest),
    ...named,
  };
};

/** What the rows of some days say together. */
export const flowsIn = (rows: readonly DayRow[]): Flows =>
  plusFlows(NO_FLOWS, ...rows.map(({ flows }) => flows));

const text = (tally: Tally | undefined): string =>
  tally ? JSON.stringify(Object.entries(tally).sort()) : 'never counted';

const allOwners = ({ owners }: DayRow): Tally => plus(...Object.values(owners));

/**
 * In what two rows of one day differ; nothing when they say the same. A customer may have changed hands since, of
 * which nothing is kept: per salesperson only the sums must be the same.
 */
export const differences = (a: DayRow, b: DayRow): readonly string[] => {
  const tallies = (row: DayRow): Readonly<Record<string, Tally>> => ({
    ...row.flows,
    ...row.stock,
    'turnover so far': row.turnover,
    owners: allOwners(row),
    reasonsByCustomer: tallyOf(
      row.reasons.map(({ account, reason, amount }) => [`${account} ${reason}`, amount]),
    ),
    differently: tallyOf(row.differently.map((each) => [JSON.stringify(each), 1])),
  });
  const [left, right] = [tallies(a), tallies(b)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => text(left[name]) !== text(right[name]));
};
