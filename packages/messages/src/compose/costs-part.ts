import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import { formatDate } from '../text/date.ts';
import { formatExactEuro } from '../text/exact-euro.ts';
import { formatShare } from '../text/percent.ts';
import { textsIn } from '../text/texts-in.ts';
import type { AmountRow, SheetPart } from './calculation-sheet.ts';

const lineRow = (line: CostLine, language: Language): AmountRow => {
  const { calculation: text } = textsIn[language];
  if (line.kind === 'bracket') {
    const label = text.share(formatShare(line.basisPoints, language), formatEuro(line.over, language));
    return { label, amount: formatExactEuro(line.exact, language), strong: false };
  }
  const amount = formatEuro(line.amount, language);
  switch (line.kind) {
    case 'principal':
      return { label: text.over(amount), amount: '', strong: false };
    case 'rounded':
    case 'minimum':
    case 'maximum':
    case 'agreed':
      return { label: text[line.kind], amount, strong: false };
    case 'minimum-per-invoice':
      return { label: text.perInvoice(line.invoices), amount, strong: false };
  }
};

/** The costs of a calculation, bracket by bracket; a later notice takes off what was announced before. */
export const costsPart = (costs: CostsAnnounced, language: Language): SheetPart => {
  const { calculation: text } = textsIn[language];
  const { amount, vat, earlier, lines } = costs;
  return {
    heading: text.costs,
    before: [
      ...lines.map((line) => lineRow(line, language)),
      ...(earlier
        ? [
            {
              label: text.announced(formatDate(earlier.date, language)),
              amount: formatEuro(cents(-earlier.amount), language),
              strong: false,
            },
          ]
        : []),
      { label: text.costsTotal, amount: formatEuro(amount, language), strong: true },
      ...(vat === null ? [] : [{ label: text.vat, amount: formatEuro(vat, language), strong: false }]),
    ],
    interest: null,
    after: [],
  };
};
