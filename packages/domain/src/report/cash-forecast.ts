import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { Stock } from './stock.ts';
import { at, type Tally, totalOf } from './tally.ts';

/** Weeks that are looked ahead. */
export const FORECAST_WEEKS = 13;

/** Payments before which nothing can be said about habit. */
export const LEAST_PAYMENTS = 10;

/** Which part of the money has come by then: the slowest quarter, half, the quickest quarter (per mille). */
const BANDS = { high: 250, expected: 500, low: 750 } as const;
type Band = keyof typeof BANDS;

/** What is received by the end of a week from today on, all before it included. */
export type ForecastWeek = {
  /** Last day of the week. */
  readonly until: PlainDate;
  /** Agreed: terms of arrangements and promises. */
  readonly agreed: Cents;
  /** With what comes by habit; absent while there is no history. */
  readonly low?: Cents;
  readonly expected?: Cents;
  readonly high?: Cents;
};

export type CashForecast = {
  readonly weeks: readonly ForecastWeek[];
  /** Open and not agreed on, disputed money left out. */
  readonly byHabit: Cents;
  /** Days late of what was paid: a quarter, half and three quarters of the money came within so many. */
  readonly habit?: { readonly high: number; readonly expected: number; readonly low: number };
};

/**
 * Days late at which a part of the money had come, of money that came at least so late.
 *
 * @param paid - principal in cents by days late
 * @returns undefined when nothing ever came so late
 */
const daysLateAt = (paid: Tally, part: number, atLeast: number): number | undefined => {
  const later = Object.entries(paid)
    .map(([days, amount]) => ({ days: Number(days), amount }))
    .filter(({ days, amount }) => days >= atLeast && amount > 0)
    .sort((a, b) => a.days - b.days);
  const total = later.reduce((sum, { amount }) => sum + amount, 0);
  let seen = 0;
  for (const { days, amount } of later) {
    seen += amount;
    if (seen * 1000 >= total * part) return days;
  }
  return undefined;
};

/** The day on which money of a due date comes; undefined when money so late never came. */
const comesOn = (due: PlainDate, today: PlainDate, paid: Tally, band: Band): PlainDate | undefined => {
  const late = daysLateAt(paid, BANDS[band], daysBetween(due, today));
  return late === undefined ? undefined : addDays(due, late);
};

/**
 * Money that is going to come in the next thirteen weeks: what was agreed on its day, and the rest by habit: how
 * late the debtors of this administration paid until now. High: all pay as early as the quickest quarter of the
 * money did; expected: as the middle; low: as the slowest quarter. What is later already is compared only with
 * money that came at least so late. Disputed money is not counted on, and what is later than anything ever paid
 * does not come at all. The steps that the plan has ahead work in it as they worked until now.
 *
 * @param stock - as of today
 * @param paid - principal in cents by days after the due date, of the last year
 * @param payments - how many payments that was
 */
export const cashForecast = (stock: Stock, paid: Tally, payments: number, today: PlainDate): CashForecast => {
  const ends = Array.from({ length: FORECAST_WEEKS }, (_, week) => addDays(today, week * 7 + 6));
  const agreedBy = (end: PlainDate): number =>
    Object.entries(stock.agreed).reduce((sum, [day, amount]) => sum + (day <= end ? amount : 0), 0);
  const free = Object.entries(stock.open).map(
    ([due, amount]) => [due as PlainDate, amount - at(stock.apart, due)] as const,
  );
  const byHabit = cents(totalOf(Object.fromEntries(free)));
  if (payments < LEAST_PAYMENTS) {
    return { weeks: ends.map((until) => ({ until, agreed: cents(agreedBy(until)) })), byHabit };
  }
  const arrivals = (band: Band) =>
    free.map(([due, amount]) => [comesOn(due, today, paid, band), amount] as const);
  const days = { low: arrivals('low'), expected: arrivals('expected'), high: arrivals('high') };
  const by = (band: Band, end: PlainDate): Cents =>
    cents(
      days[band].reduce((sum, [day, amount]) => sum + (day !== undefined && day <= end ? amount : 0), 0) +
        agreedBy(end),
    );
  const habitOf = (band: Band): number => daysLateAt(paid, BANDS[band], -Infinity) ?? 0;
  return {
    weeks: ends.map((until) => ({
      until,
      agreed: cents(agreedBy(until)),
      low: by('low', until),
      expected: by('expected', until),
      high: by('high', until),
    })),
    byHabit,
    habit: { high: habitOf('high'), expected: habitOf('expected'), low: habitOf('low') },
  };
};
