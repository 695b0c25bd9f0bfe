import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, plus, smallest } from '../money/cents.ts';
import { type Instalment, isPaid, leftOf } from './arrangement.ts';

/**
 * Puts money on the terms: first on those whose day has come or whose turn it is (from the day after the term
 * before it), oldest first; what is more comes off the end, so that paying extra shortens the arrangement and
 * never lets a term be skipped.
 *
 * @param on - day on which the money was credited
 * @returns the terms with what they got; money beyond the last one is left out
 */
export const receive = (
  instalments: readonly Instalment[],
  amount: Cents,
  on: PlainDate,
): readonly Instalment[] => {
  const terms = [...instalments];
  let left = amount;
  const pay = (index: number): void => {
    const term = terms[index];
    if (!term) return;
    const part = smallest(left, leftOf(term));
    terms[index] = { ...term, paid: plus(term.paid, part) };
    left = minus(left, part);
  };
  const isTurn = (index: number): boolean => {
    const before = instalments[index - 1];
    return !before || before.due < on || (instalments[index]?.due ?? on) <= on;
  };
  for (let index = 0; index < terms.length && isTurn(index); index += 1) pay(index);
  for (let index = terms.length - 1; index >= 0 && left > 0; index -= 1) pay(index);
  return terms;
};

/** Takes money back that was reversed: from the last term that had any. */
export const takeBack = (instalments: readonly Instalment[], amount: Cents): readonly Instalment[] => {
  const terms = [...instalments];
  let left = amount;
  for (let index = terms.length - 1; index >= 0 && left > 0; index -= 1) {
    const term = terms[index];
    if (!term) continue;
    const part = smallest(left, term.paid);
    terms[index] = { ...term, paid: minus(term.paid, part) };
    left = minus(left, part);
  }
  return terms;
};

/** Terms that are missed on a day: not paid, not yet being repaired. */
export const unpaidBefore = (instalments: readonly Instalment[], on: PlainDate): readonly Instalment[] =>
  instalments.filter((term) => !isPaid(term) && term.due < on);
