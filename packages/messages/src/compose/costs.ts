import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { type Cents, plus } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { CostsBasis, CostsInWords } from '../text/costs-in-words.ts';
import { formatDate } from '../text/date.ts';
import { formatShare } from '../text/percent.ts';

type Bracket = Extract<CostLine, { kind: 'bracket' }>;

/** What the whole sheet comes to: its last line decides. */
export const sheetAmount = (lines: readonly CostLine[]): Cents | undefined => {
  const last = lines.at(-1);
  return last && 'amount' in last ? last.amount : undefined;
};

const basisOf = ({ lines, base, earlier }: CostsAnnounced, language: Language): CostsBasis => {
  const last = lines.at(-1);
  if (last?.kind === 'agreed') return { type: 'agreed' };
  if (last?.kind === 'minimum-per-invoice') return { type: 'per-invoice', invoices: last.invoices };
  if (last?.kind === 'minimum' || last?.kind === 'maximum') {
    const over = earlier ? plus(base, earlier.base) : base;
    return { type: last.kind, base: formatEuro(over, language) };
  }
  const parts = lines
    .filter((line): line is Bracket => line.kind === 'bracket')
    .map(({ basisPoints, over }) => ({
      share: formatShare(basisPoints, language),
      over: formatEuro(over, language),
    }));
  return { type: 'scale', parts };
};

/** Costs with their basis, ready for the sentences of a message. */
export const costsInWords = (costs: CostsAnnounced, language: Language): CostsInWords => {
  const euro = (amount: Cents) => formatEuro(amount, language);
  const { amount, base, vat, earlier, lines } = costs;
  return {
    amount: euro(amount),
    basis: basisOf(costs, language),
    earlier: earlier && {
      date: formatDate(earlier.date, language),
      base: euro(earlier.base),
      amount: euro(earlier.amount),
      bothBase: euro(plus(base, earlier.base)),
      bothAmount: euro(sheetAmount(lines) ?? amount),
    },
    vat: vat === null ? null : { amount: euro(vat), together: euro(plus(amount, vat)) },
  };
};
