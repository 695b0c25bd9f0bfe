import { minus, plus, ZERO } from '@voldaan/domain/money/cents.ts';
import { sheetAmount } from '../compose/costs.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/**
 * Whether costs follow from their own calculation: the amount from its lines, less what an earlier notice
 * announced, and the base from the principal that the lines begin with.
 */
export const costsFacts = ({ amount, base, vat, lines, earlier }: CostsAnnounced): readonly MissingFact[] => {
  const sheet = sheetAmount(lines);
  const principal = lines.find((line) => line.kind === 'principal');
  return required({
    'costs.amount': sheet !== undefined && amount >= 0 && amount === minus(sheet, earlier?.amount ?? ZERO),
    'costs.base': base > 0 && (!principal || principal.amount === plus(base, earlier?.base ?? ZERO)),
    'costs.vat': vat === null || vat > 0,
  });
};
