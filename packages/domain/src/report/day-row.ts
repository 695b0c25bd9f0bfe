import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { Deviation } from './deviation.ts';
import type { AccountDay } from './facts-of.ts';
import { type Flows, NO_FLOWS, plusFlows } from './flows.ts';
import { ownerTally } from './owner-tally.ts';
import { NO_STOCK, plusStock, type Stock } from './stock.ts';
import { NOTHING, only, plus, type Tally, tallyOf } from './tally.ts';

/** The day of one account, with whose customer it is; an absent owner is nobody. */
export type ReportedAccount = {
  readonly account: string;
  readonly owner?: string | undefined;
  readonly day: AccountDay;
};

/** What one reason of one customer was about, in cents. */
export type CustomerReason = {
  readonly account: string;
  readonly reason: string;
  readonly amount: number;
};

/**
 * Everything that reports know of one day of one administration: what happened on it, and what stood in the books
 * at its end. Rows add up; no report reads an account.
 */
export type DayRow = {
  readonly day: PlainDate;
  readonly flows: Flows;
  readonly stock: Stock;
  /** Turnover of the last 400 days by day of issue, as known at the end of the day. */
  readonly turnover: Tally;
  /** Per salesperson (staff id; '' is nobody): see `ownerTally`. Customers are his whose they were when the day closed. */
  readonly owners: Readonly<Record<string, Tally>>;
  readonly reasons: readonly CustomerReason[];
  /** Steps that left on another day than that of the plan, the largest differences first. */
  readonly differently: readonly (Deviation & { readonly account: string })[];
};

/** How far back turnover is kept: a DSO beyond it says "more than". */
export const TURNOVER_DAYS = 400;

/** A day on which thousands wait for one first release shows the largest; the tallies count them all. */
const MOST_NAMED = 100;

const reasonsOf = (accounts: readonly ReportedAccount[]): readonly CustomerReason[] =>
  accounts.flatMap(({ account, day }) =>
    Object.entries(day.flows.reasons).map(([reason, amount]) => ({ account, reason, amount })),
  );

const ownersOf = (accounts: readonly ReportedAccount[]): Readonly<Record<string, Tally>> => {
  const owners: Record<string, Tally> = {};
  for (const { owner = '', day } of accounts) {
    const tally = ownerTally(day.flows);
    if (Object.keys(tally).length > 0) owners[owner] = plus(owners[owner] ?? NOTHING, tally);
  }
  return owners;
};

/**
 * The row of a day: what stood in the books the evening before, and what the day did to the accounts that changed.
 *
 * @param before - row of the day before; undefined on the first day of an administration
 * @param accounts - every account on which anything happened that day
 */
export const closeDay = (
  before: DayRow | undefined,
  day: PlainDate,
  accounts: readonly ReportedAccount[],
): DayRow => {
  const flows = plusFlows(NO_FLOWS, ...accounts.map((each) => each.day.flows));
  const oldest = addDays(day, -TURNOVER_DAYS);
  const inOrder = [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1));
  return {
    day,
    flows,
    stock: accounts.reduce((stock, each) => plusStock(stock, each.day.change), before?.stock ?? NO_STOCK),
    turnover: only(plus(before?.turnover ?? NOTHING, flows.turnover), (issued) => issued > oldest),
    owners: ownersOf(inOrder),
    reasons: reasonsOf(inOrder),
    differently: inOrder
      .flatMap(({ account, day: { differently } }) => differently.map((each) => ({ ...each, account })))
      .sort((a, b) => b.days - a.days)
      .slice(0, MOST_NAMED),
  };
};

/** What the rows of some days say together. */
export const flowsIn = (rows: readonly DayRow[]): Flows =>
  plusFlows(NO_FLOWS, ...rows.map(({ flows }) => flows));

const text = (tally: Tally): string => JSON.stringify(Object.entries(tally).sort());

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
  return Object.keys(left).filter((name) => text(left[name] ?? NOTHING) !== text(right[name] ?? NOTHING));
};
