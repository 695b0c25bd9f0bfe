/**
 * `bench scale`: how long a day takes at 1,000, 100,000 and 10 million open invoices, how many accounts wait at
 * most, and what a month costs.
 *
 * The planner of production tells what a sample of accounts does in four weeks; that is played minute by minute
 * against a model of the quotas (`scale/quotas.ts`): those that an account has at first, and what to ask for.
 * All accounts belong to one administration, which is the hardest for the index of its lists.
 */
import { parseArgs } from 'node:util';
import { demandOf, type Minute, PLAN_DAYS } from './scale/demand.ts';
import { type Played, play } from './scale/play.ts';
import { ASKED, AT_FIRST, type Quotas } from './scale/quotas.ts';

const SIZES = [1_000, 100_000, 10_000_000];
/** By `bench cost` on 2026-11-22, the whole plan of 1,000 invoices. */
const USD_A_THOUSAND = 0.38;
/** The sweep each five minutes (ten cents), and nine alarms beyond the ten that are free. */
const USD_A_MONTH = 1;
const DAYS_A_MONTH = 30;
const ADMINISTRATIONS = 1;

export type Row = Played & {
  readonly invoices: number;
  readonly usdPerMonth: number;
  /** Schedules that exist at the same time: one an account. */
  readonly schedules: number;
  readonly quotas: 'at first' | 'asked';
};

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      /** Dollars for 1,000 invoices through the plan, when `bench cost` says another figure. */
      cost: { type: 'string', default: String(USD_A_THOUSAND) },
    },
  });
  const cost = Number(values.cost);
  if (!Number.isFinite(cost) || cost <= 0) throw new RangeError(`--cost is dollars, not ${values.cost}.`);
  return { json: values.json, cost };
};

const rowOf = (
  invoices: number,
  minutes: readonly Minute[],
  quotas: Quotas,
  name: Row['quotas'],
  cost: number,
): Row => ({
  invoices,
  ...play(minutes, quotas, { accounts: invoices / 4, administrations: ADMINISTRATIONS }),
  usdPerMonth: Number(((invoices / 1000) * (DAYS_A_MONTH / PLAN_DAYS) * cost + USD_A_MONTH).toFixed(2)),
  schedules: invoices / 4,
  quotas: name,
});

const print = (rows: readonly Row[]): void => {
  console.log('   invoices  quotas    hours a day   most waiting  $ a month  held up by');
  for (const row of rows) {
    const waits = row.keepsUp ? (row.limit ?? 'nothing') : `${row.limit}: it never ends`;
    console.log(
      row.invoices.toLocaleString('en').padStart(11),
      ` ${row.quotas.padEnd(9)}`,
      row.hoursPerDay.toFixed(1).padStart(11),
      row.backlogMax.toLocaleString('en').padStart(14),
      row.usdPerMonth.toLocaleString('en').padStart(10),
      ` ${waits}`,
    );
  }
};

/** Plays each size and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { json, cost } = readOptions(args);
  const played = SIZES.map((invoices) => {
    const minutes = demandOf(invoices);
    const asked = { ...AT_FIRST, ...ASKED[invoices] };
    return {
      first: rowOf(invoices, minutes, AT_FIRST, 'at first', cost),
      asked: rowOf(invoices, minutes, asked, ASKED[invoices] ? 'asked' : 'at first', cost),
    };
  });
  const rows = played.map(({ asked }) => asked);
  const withoutAsking = played.map(({ first }) => first);
  if (json) console.log(JSON.stringify({ rows, withoutAsking }));
  else
    print(played.flatMap(({ first, asked }) => (first.quotas === asked.quotas ? [first] : [first, asked])));
};
