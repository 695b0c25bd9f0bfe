import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import { minus, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Schedule } from './composition.ts';

/** The terms of an arrangement, with what is left after each. */
export const scheduleOf = (terms: readonly Term[], caption: string, language: Language): Schedule => {
  const { schedule: text } = textsIn[language];
  const total = sum(terms.map(({ amount }) => amount));
  return {
    type: 'schedule',
    caption,
    columns: text.columns,
    rows: terms.map(({ due, amount }, index) => {
      const paid = sum(terms.slice(0, index + 1).map((term) => term.amount));
      const left = formatEuro(minus(total, paid), language);
      return {
        payBy: formatDate(due, language),
        amount: formatEuro(amount, language),
        left,
        leftInWords: text.leftAfter(left),
      };
    }),
    total: { label: text.total, amount: formatEuro(total, language) },
  };
};
