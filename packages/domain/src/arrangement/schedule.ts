import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents, minus, smallest } from '../money/cents.ts';
import type { Term } from './arrangement.ts';
import { instalmentDay, type Rhythm } from './rhythm.ts';

/** What a debtor chooses: a number of terms, or an amount for each. */
export type Choice = {
  readonly rhythm: Rhythm;
  readonly first: PlainDate;
  readonly by: { readonly terms: number } | { readonly amount: Cents };
};

/** Amounts per term are rounded up to ten cents; the last term takes the rest. */
const STEP = 10;

const perTerm = (total: Cents, by: Choice['by']): Cents =>
  'amount' in by ? by.amount : cents(Math.ceil(Math.ceil(total / by.terms) / STEP) * STEP);

/**
 * The terms in which a total is paid: equal amounts on the chosen days, the last one what is left.
 *
 * @param total - cents, above zero
 * @throws RangeError when the amount per term or the number of terms is not positive
 * @example schedule(cents(281_30), { rhythm: 'monthly', first: plainDate('2026-10-01'), by: { terms: 3 } })
 * // 93.80 on 1 October, 93.80 on 1 November, 93.70 on 1 December
 */
export const schedule = (total: Cents, { rhythm, first, by }: Choice): readonly Term[] => {
  const amount = perTerm(total, by);
  if (!(amount > 0)) throw new RangeError(`A term needs an amount above zero, got ${amount} cents.`);
  const terms: Term[] = [];
  for (let left = total; left > 0; ) {
    const part = smallest(left, amount);
    terms.push({ due: instalmentDay(rhythm, first, terms.length), amount: part });
    left = minus(left, part);
  }
  return terms;
};
