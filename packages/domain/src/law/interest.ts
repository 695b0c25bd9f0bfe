import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import { addYears } from './add-months.ts';
import { add, type Exact, exact, multiply, NOTHING } from './exact.ts';
import {
  bearing,
  compound,
  type InterestBalance,
  openingBalance,
  type Settles,
  settle,
} from './interest-balance.ts';
import { compounds, type InterestRule, lastDaysOfRates, yearlyRate } from './interest-rule.ts';

/** Money received: `on` is the day of credit to the creditor's account (art. 6:114 BW), which still bears interest. */
export type InterestPayment = { readonly on: PlainDate; readonly amount: Cents; readonly settles: Settles };

/** Days from and until, both included. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate };

/** Days, both included, over which base and rate do not change. `rate` in basis points a year. */
export type InterestSegment = Period & {
  readonly days: number;
  readonly rate: number;
  readonly base: Exact;
  readonly interest: Exact;
};

export type Accrual = { readonly segments: readonly InterestSegment[]; readonly balance: InterestBalance };

export type AccrualTerms = Period & {
  readonly rule: InterestRule;
  /** First day that ever bore interest: the years of compounding run from it, not from 1 January. */
  readonly since: PlainDate;
  readonly payments?: readonly InterestPayment[];
  /** Days without interest: our own delay or default (art. 6:119a lid 6 and 7 BW). */
  readonly suspended?: readonly Period[];
};

/** One documented constant: actual days over 365, in leap years too. No statute rules on it; practice does this. */
const DAYS_IN_YEAR = 365n;

const lastDaysOfYears = (since: PlainDate, until: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let year = 1; ; year += 1) {
    const last = addDays(addYears(since, year), -1);
    if (last > until) return days;
    days.push(last);
  }
};

/**
 * Carries a balance over a number of days. At the end of a day its payments are settled, then, when a year
 * since the start is full, its interest is compounded; so calls for adjoining periods give what one call gives.
 *
 * @param balance - what was owed at the start of `from`
 * @throws RangeError when `until` lies before `from` or a day is outside the table of rates
 */
export const accrue = (balance: InterestBalance, terms: AccrualTerms): Accrual => {
  const { rule, since, from, until, payments = [], suspended = [] } = terms;
  if (until < from) throw new RangeError(`Interest until ${until} ends before its first day ${from}.`);
  yearlyRate(rule, until);
  const years = new Set(compounds(rule) ? lastDaysOfYears(since, until) : []);
  const borders = [
    ...lastDaysOfRates(rule),
    ...years,
    ...payments.map((payment) => payment.on),
    ...suspended.flatMap((period) => [addDays(period.from, -1), period.until]),
  ].filter((day) => from <= day && day < until);

  const segments: InterestSegment[] = [];
  let owed = balance;
  let first = from;
  for (const last of [...new Set([...borders, until])].sort()) {
    const days = daysBetween(first, last) + 1;
    const start = first;
    const pausing = suspended.some((period) => period.from <= start && start <= period.until);
    const rate = pausing ? 0 : yearlyRate(rule, first);
    const base = bearing(owed);
    const interest = multiply(base, exact(BigInt(rate) * BigInt(days), 10_000n * DAYS_IN_YEAR));
    segments.push({ from: first, until: last, days, rate, base, interest });
    owed = { ...owed, running: add(owed.running, interest) };
    for (const payment of payments) {
      if (payment.on === last) owed = settle(owed, payment.amount, payment.settles);
    }
    if (years.has(last)) owed = compound(owed);
    first = addDays(last, 1);
  }
  return { segments, balance: owed };
};

export type InterestClaim = Period & {
  readonly rule: InterestRule;
  readonly principal: Cents;
  readonly payments?: readonly InterestPayment[];
  readonly suspended?: readonly Period[];
};

/** Interest, exact; round it once, when shown. `left` is what is owed at the end of the last day. */
export type Interest = {
  readonly interest: Exact;
  readonly days: number;
  readonly segments: readonly InterestSegment[];
  readonly left: InterestBalance;
};

/**
 * Interest over a principal, simple by the day and compounded yearly, exact.
 *
 * Both `from` and `until` bear interest: it runs from the day after the last day to pay up to and including
 * the day of payment (art. 6:119a lid 1 BW; towards a consumer, 6:119, from the first day of default, safest
 * the day after the last free day of the notice). So a part that is paid bears interest on that day too.
 * Some calculators leave that day out; the statute does not.
 *
 * @param claim - `principal` in cents, 0 or more, incl. VAT; payments before `from` reduce it without interest
 * @throws RangeError for a negative amount, `until` before `from`, or a day outside the table of rates
 * @see art. 6:119, 6:119a, 6:119b, 6:120 BW
 * @example
 * roundToCents(interestOn({ rule: { kind: 'commercial' }, principal: cents(1_246_30),
 *   from: plainDate('2026-09-05'), until: plainDate('2026-10-22') }).interest) // 17_05, over 48 days
 */
export const interestOn = (claim: InterestClaim): Interest => {
  const { principal, from, until, payments = [] } = claim;
  const negative = [principal, ...payments.map((payment) => payment.amount)].find((amount) => amount < 0);
  if (negative !== undefined)
    throw new RangeError(`Interest needs amounts from zero, got ${negative} cents.`);
  const opening = payments
    .filter((payment) => payment.on < from)
    .reduce((owed, { amount, settles }) => settle(owed, amount, settles), openingBalance(principal));
  const { segments, balance } = accrue(opening, { ...claim, since: from });
  const interest = segments.reduce((total, segment) => add(total, segment.interest), NOTHING);
  return { interest, days: daysBetween(from, until) + 1, segments, left: balance };
};
