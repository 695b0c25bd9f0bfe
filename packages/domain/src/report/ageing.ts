import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { Tally } from './tally.ts';

/** How late something is, in the columns of a balance list. */
export const AGES = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;
export type Age = (typeof AGES)[number];

/** @param days - days after the due date; the due date itself is not late */
export const ageOf = (days: number): Age => {
  if (days <= 0) return 'not-due';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : 'over-90';
};

export type Ageing = Readonly<Record<Age, Cents>>;

/**
 * What is open by how late it is. Everything asked counts: principal, and interest and costs as far as claimed.
 * The five amounts together are what is open on that day, always.
 *
 * @param open - amounts by due date, as of a day row
 * @param on - the day looked at
 * @returns cents per age
 */
export const ageing = (open: Tally, on: PlainDate): Ageing => {
  const ages: Record<Age, number> = { 'not-due': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
  for (const [due, amount] of Object.entries(open)) {
    ages[ageOf(daysBetween(due as PlainDate, on))] += amount;
  }
  return Object.fromEntries(AGES.map((age) => [age, cents(ages[age])])) as Ageing;
};
