import { type Cents, minus, smallest, sum } from '../money/cents.ts';
import { type Instalment, leftOf } from './arrangement.ts';

/**
 * The terms when less is owed than they ask, because something was credited, forgiven or paid before they were
 * agreed: it comes off the end, and a term of which nothing is left is gone.
 *
 * @param owed - what is asked of the arranged invoices
 */
export const fit = (instalments: readonly Instalment[], owed: Cents): readonly Instalment[] => {
  const terms = [...instalments];
  let over = minus(sum(terms.map(leftOf)), owed);
  for (let index = terms.length - 1; index >= 0 && over > 0; index -= 1) {
    const term = terms[index];
    if (!term) continue;
    const part = smallest(over, leftOf(term));
    terms[index] = { ...term, amount: minus(term.amount, part) };
    over = minus(over, part);
  }
  return terms.filter((term) => term.amount > 0);
};
