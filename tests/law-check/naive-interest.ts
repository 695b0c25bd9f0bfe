import { isAnniversary, shift } from './days.ts';
import { added, type Fraction, fraction, isLess, minus, times } from './fraction.ts';

/** Percentages from a day on, as they were published; enough for the years that are checked. */
const PUBLISHED = {
  statutory: [
    ['2012-07-01', '3'],
    ['2015-01-01', '2'],
    ['2023-01-01', '4'],
    ['2023-07-01', '6'],
    ['2024-01-01', '7'],
    ['2025-01-01', '6'],
    ['2026-01-01', '4'],
  ],
  commercial: [
    ['2012-01-01', '8.00'],
    ['2013-01-01', '7.75'],
    ['2013-03-16', '8.75'],
    ['2013-07-01', '8.50'],
    ['2014-01-01', '8.25'],
    ['2014-07-01', '8.15'],
    ['2015-01-01', '8.05'],
    ['2016-07-01', '8.00'],
    ['2023-01-01', '10.50'],
    ['2023-07-01', '12.00'],
    ['2024-01-01', '12.50'],
    ['2024-07-01', '12.25'],
    ['2025-01-01', '11.15'],
    ['2025-07-01', '10.15'],
    ['2026-07-01', '10.40'],
  ],
} as const;

export type Case = {
  /** Percentage a year in hundredths for an agreed rate. */
  readonly rate: 'statutory' | 'commercial' | number;
  readonly principal: number;
  readonly from: string;
  readonly until: string;
  readonly payments: readonly {
    readonly on: string;
    readonly amount: number;
    readonly first: 'interest' | 'principal';
  }[];
};

const rateOn = (rate: Case['rate'], day: string): Fraction => {
  if (typeof rate === 'number') return fraction(BigInt(rate), 10_000n);
  let found = '0';
  for (const [from, percent] of PUBLISHED[rate]) if (from <= day) found = percent;
  return fraction(BigInt(Math.round(Number(found) * 100)), 10_000n);
};

/** What is owed, day by day: no periods, no borders, one addition a day. In cents. */
export const naiveInterest = ({ rate, principal, from, until, payments }: Case) => {
  let owed = fraction(BigInt(principal));
  let old = fraction(0n);
  let young = fraction(0n);
  let total = fraction(0n);

  const pay = (amount: number, first: 'interest' | 'principal'): void => {
    let rest = fraction(BigInt(amount));
    const taken = (part: Fraction): Fraction => {
      const paid = isLess(rest, part) ? rest : part;
      rest = minus(rest, paid);
      return minus(part, paid);
    };
    if (first === 'principal') owed = taken(owed);
    old = taken(old);
    young = taken(young);
    owed = taken(owed);
  };

  for (const { on, amount, first } of payments) if (on < from) pay(amount, first);
  for (let day = from; day <= until; day = shift(day, 1)) {
    const today = times(times(added(owed, old), rateOn(rate, day)), fraction(1n, 365n));
    young = added(young, today);
    total = added(total, today);
    for (const { on, amount, first } of payments) if (on === day) pay(amount, first);
    if (isAnniversary(from, shift(day, 1))) {
      old = added(old, young);
      young = fraction(0n);
    }
  }
  return { total, owed, interest: added(old, young) };
};
