import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import { formatDate } from '../text/date.ts';
import { formatExactEuro } from '../text/exact-euro.ts';
import { formatShare } from '../text/percent.ts';
import { textsIn } from '../text/texts-in.ts';
import { type AmountRow, type AmountsPart, amountRow, totalRow } from './calculation-sheet.ts';

const lineRow = (line: CostLine, language: Language): AmountRow => {
  const { calculation: text } = textsIn[language];
  if (line.kind === 'bracket') {
    const label = text.share(formatShare(line.basisPoints, language), formatEuro(line.over, language));
    return amountRow(label, formatExactEuro(line.exact, language));
  }
  const amount = formatEuro(line.amount, language);
  switch (line.kind) {
    case 'principal':
      return amountRow(text.over(amount), '');
    case 'rounded':
    case 'minimum':
    case 'maximum':
    case 'agreed':
      return amountRow(text[line.kind], amount);
    case 'minimum-per-invoice':
      return amountRow(text.perInvoice(line.invoices), amount);
  }
};

/** The costs of a calculation, bracket by bracket; a later notice takes off what was announced before. */
export const costsPart = (costs: CostsAnnounced, language: Language): AmountsPart => {
  const { calculation: text } = textsIn[language];
  const { amount, vat, earlier, lines } = costs;
  const less = earlier && formatEuro(cents(-earlier.amount), language);
  return {
    type: 'amounts',
    heading: text.costs,
    rows: [
      ...lines.map((line) => lineRow(line, language)),
      ...(earlier && less ? [amountRow(text.announced(formatDate(earlier.date, language)), less)] : []),
      totalRow(text.costs, formatEuro(amount, language)),
      ...(vat === null ? [] : [amountRow(text.vat, formatEuro(vat, language))]),
    ],
  };
};
