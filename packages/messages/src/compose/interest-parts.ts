import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CalculatedInvoice, ClaimedInterest, ClaimedInterestKind } from '../content/calculation.ts';
import { formatShortDate } from '../text/date.ts';
import { formatExactEuro } from '../text/exact-euro.ts';
import { formatRate } from '../text/percent.ts';
import { textsIn } from '../text/texts-in.ts';
import { type InterestPart, totalRow } from './calculation-sheet.ts';

/** The invoice stands before its first segment, its rounded interest behind the last. */
const rowsOf = (number: string, { segments, amount }: ClaimedInterest, language: Language) =>
  segments.map((segment, index) => [
    index === 0 ? number : '',
    formatShortDate(segment.from, language),
    formatShortDate(segment.until, language),
    String(segment.days),
    formatRate(segment.rate, language),
    formatExactEuro(segment.base, language),
    formatExactEuro(segment.exact, language),
    index === segments.length - 1 ? formatEuro(amount, language) : '',
  ]);

/** Interest of a calculation, a table for each kind; nothing where none is claimed. */
export const interestParts = (
  invoices: readonly CalculatedInvoice[],
  language: Language,
): readonly InterestPart[] => {
  const { calculation: text, interest: names } = textsIn[language];
  const kinds = new Set<ClaimedInterestKind>(
    invoices.flatMap(({ interest }) => (interest ? [interest.kind] : [])),
  );
  return Array.from(kinds, (kind) => {
    const bearing = invoices.flatMap(({ number, interest }) =>
      interest?.kind === kind ? [{ number, interest }] : [],
    );
    const total = sum(bearing.map(({ interest }) => interest.amount));
    return {
      type: 'interest',
      heading: names.name[kind],
      columns: text.columns,
      rows: bearing.flatMap(({ number, interest }) => rowsOf(number, interest, language)),
      total: totalRow(text.interest, formatEuro(total, language)),
    };
  });
};
