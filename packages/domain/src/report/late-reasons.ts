import { LATE_REASONS, type LateReason } from '../account/answer-event.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type DayRow, flowsIn } from './day-row.ts';
import { plus, type Tally, tallyOf, totalOf } from './tally.ts';

export type ReasonAmounts = readonly { readonly reason: LateReason; readonly amount: Cents }[];

/** Why people pay late, as they say themselves. */
export type LateReasons = {
  readonly total: Cents;
  readonly reasons: ReasonAmounts;
  /** Customers by what their reasons are about, most first. */
  readonly customers: readonly {
    readonly account: string;
    readonly total: Cents;
    readonly reasons: ReasonAmounts;
  }[];
  /** Salespeople likewise; '' is nobody. */
  readonly owners: readonly {
    readonly owner: string;
    readonly total: Cents;
    readonly reasons: ReasonAmounts;
  }[];
  /** Products likewise, of invoices that name one. */
  readonly products: readonly {
    readonly product: string;
    readonly total: Cents;
    readonly reasons: ReasonAmounts;
  }[];
};

const MOST_CUSTOMERS = 20;
const MOST_PRODUCTS = 20;

const amountsOf = (tally: Tally): ReasonAmounts =>
  LATE_REASONS.flatMap((reason) => {
    const amount = tally[reason] ?? 0;
    return amount === 0 ? [] : [{ reason, amount: cents(amount) }];
  }).sort((a, b) => b.amount - a.amount);

const BEHIND = 'reason.';

const reasonsIn = (tally: Tally): Tally =>
  tallyOf(
    Object.entries(tally).flatMap(([name, amount]): [string, number][] =>
      name.startsWith(BEHIND) ? [[name.slice(BEHIND.length), amount]] : [],
    ),
  );

const mostFirst = (a: { readonly total: Cents }, b: { readonly total: Cents }): number => b.total - a.total;

/** What was booked of products, by product. */
const ofProducts = (tally: Tally): LateReasons['products'] => {
  const split = Object.entries(tally).map(([name, amount]) => {
    const end = name.lastIndexOf('|');
    return { product: name.slice(0, end), reason: name.slice(end + 1), amount };
  });
  return [...Map.groupBy(split, ({ product }) => product)]
    .map(([product, given]) => {
      const reasons = tallyOf(given.map(({ reason, amount }) => [reason, amount]));
      return { product, total: cents(totalOf(reasons)), reasons: amountsOf(reasons) };
    })
    .sort(mostFirst)
    .slice(0, MOST_PRODUCTS);
};

/**
 * Reasons of late payment of a period. A reason counts for what was asked on the invoice when it was given, in
 * cents; given anew it counts anew. By customer, salesperson, and product where the invoice named one.
 */
export const lateReasons = (rows: readonly DayRow[]): LateReasons => {
  const all = plus(...rows.map(({ flows }) => flows.reasons));
  const customers = Map.groupBy(
    rows.flatMap(({ reasons }) => reasons),
    ({ account }) => account,
  );
  const names = [...new Set(rows.flatMap(({ owners }) => Object.keys(owners)))];
  const ofOwner = (owner: string): Tally => reasonsIn(plus(...rows.map(({ owners }) => owners[owner] ?? {})));
  return {
    total: cents(totalOf(all)),
    reasons: amountsOf(all),
    customers: [...customers]
      .map(([account, given]) => {
        const tally = tallyOf(given.map(({ reason, amount }) => [reason, amount]));
        return { account, total: cents(totalOf(tally)), reasons: amountsOf(tally) };
      })
      .sort(mostFirst)
      .slice(0, MOST_CUSTOMERS),
    owners: names
      .map((owner) => ({ owner, total: cents(totalOf(ofOwner(owner))), reasons: amountsOf(ofOwner(owner)) }))
      .filter(({ total }) => total > 0)
      .sort(mostFirst),
    products: ofProducts(flowsIn(rows).products),
  };
};
