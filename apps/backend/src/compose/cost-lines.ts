import type { ClaimCosts } from '@voldaan/contract/portal/claim.ts';
import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatShare } from '@voldaan/messages/text/percent.ts';
import { formatExact } from '@voldaan/ui/format/exact.ts';

export const COST_WORDS = {
  nl: {
    of: 'van',
    minimum: 'wettelijk minimum',
    maximum: 'wettelijk maximum',
    agreed: 'volgens afspraak',
    perInvoice: (count: number) => `wettelijk minimum voor ${count} facturen`,
    asTold: 'zoals berekend in de brief aan u',
    before: (day: string) => `af: genoemd in de brief van ${day}`,
  },
  en: {
    of: 'of',
    minimum: 'legal minimum',
    maximum: 'legal maximum',
    agreed: 'as agreed',
    perInvoice: (count: number) => `legal minimum for ${count} invoices`,
    asTold: 'as calculated in the letter to you',
    before: (day: string) => `less: named in the letter of ${day}`,
  },
} as const;

const BW = 'art. 6:96 BW';

/** The lines of a sheet of costs as a person follows them; the principal stands above them. */
export const shownCostLines = (lines: readonly CostLine[], language: Language): ClaimCosts['lines'] => {
  const words = COST_WORDS[language];
  return lines.flatMap((line): ClaimCosts['lines'] => {
    switch (line.kind) {
      case 'bracket': {
        const what = `${formatShare(line.basisPoints, language)} ${words.of} ${formatEuro(line.over, language)}`;
        return [{ what, amount: formatExact(line.exact, language), source: line.source }];
      }
      case 'minimum':
      case 'maximum':
        return [{ what: words[line.kind], amount: formatEuro(line.amount, language), source: line.source }];
      case 'agreed':
        // The source of an agreed sum is the proof on file, which is for us.
        return [{ what: words.agreed, amount: formatEuro(line.amount, language), source: BW }];
      case 'minimum-per-invoice':
        return [
          {
            what: words.perInvoice(line.invoices),
            amount: formatEuro(line.amount, language),
            source: line.source,
          },
        ];
      default:
        return [];
    }
  });
};

/** One line for a sum that is no sheet of its own: agreed, or the difference that a letter worked out. */
export const wholeCost = (
  amount: string,
  why: 'agreed' | 'asTold',
  language: Language,
): ClaimCosts['lines'] => [{ what: COST_WORDS[language][why], amount, source: BW }];
