import type { Deviation } from './deviation.ts';
import type { AccountDay } from './facts-of.ts';
import { type Flows, NO_FLOWS, plusFlows } from './flows.ts';
import { ownerTally } from './owner-tally.ts';
import { NO_STOCK, plusStock, type Stock } from './stock.ts';
import { NOTHING, plus, type Tally } from './tally.ts';

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

/** A step of a customer that left on another day than that of the plan. */
export type CustomerDeviation = Deviation & { readonly account: string };

/** What a day did to some accounts together. Totals add up, in whatever parts the accounts are read. */
export type DayTotal = {
  readonly flows: Flows;
  readonly change: Stock;
  /** Per salesperson (staff id; '' is nobody): see `ownerTally`. Customers are his whose they were when the day closed. */
  readonly owners: Readonly<Record<string, Tally>>;
  /** In order of account. */
  readonly reasons: readonly CustomerReason[];
  /** The largest differences first, then in order of account. */
  readonly differently: readonly CustomerDeviation[];
};

/** A day on which nothing happened. */
export const NO_DAY: DayTotal = {
  flows: NO_FLOWS,
  change: NO_STOCK,
  owners: {},
  reasons: [],
  differently: [],
};

/** A day on which thousands wait for one first release shows the largest; the tallies count them all. */
const MOST_NAMED = 100;

type OfAccount = { readonly account: string };

const byAccount = (a: OfAccount, b: OfAccount): number =>
  a.account < b.account ? -1 : a.account > b.account ? 1 : 0;

const totalOf = ({ account, owner = '', day }: ReportedAccount): DayTotal => {
  const { flows, change, differently } = day;
  const tally = ownerTally(flows);
  return {
    flows,
    change,
    owners: Object.keys(tally).length > 0 ? { [owner]: tally } : {},
    reasons: Object.entries(flows.reasons).map(([reason, amount]) => ({ account, reason, amount })),
    differently: differently.map((each) => ({ ...each, account })),
  };
};

const plusOwners = (totals: readonly DayTotal[]): DayTotal['owners'] => {
  const owners: Record<string, Tally> = {};
  for (const [owner, tally] of totals.flatMap((total) => Object.entries(total.owners))) {
    owners[owner] = plus(owners[owner] ?? NOTHING, tally);
  }
  return owners;
};

/** Adds up what a day did to different accounts. */
export const plusDays = (...totals: readonly DayTotal[]): DayTotal => ({
  flows: plusFlows(...totals.map(({ flows }) => flows)),
  change: plusStock(...totals.map(({ change }) => change)),
  owners: plusOwners(totals),
  reasons: totals.flatMap(({ reasons }) => reasons).sort(byAccount),
  differently: totals
    .flatMap(({ differently }) => differently)
    .sort((a, b) => b.days - a.days || byAccount(a, b))
    .slice(0, MOST_NAMED),
});

/**
 * What a day did to the accounts on which anything happened that day.
 *
 * @example closeDay(yesterday, day, dayTotal(accounts))
 */
export const dayTotal = (accounts: readonly ReportedAccount[]): DayTotal =>
  plusDays(...accounts.map(totalOf));
