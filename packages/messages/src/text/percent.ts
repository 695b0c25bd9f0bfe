import { percentage } from '@voldaan/domain/law/percentage.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** A decimal with a point as the language writes it. */
const written = (decimal: string, language: Language): string =>
  language === 'nl' ? decimal.replace('.', ',') : decimal;

/**
 * A yearly rate, as the calculation of interest gives it.
 *
 * @example formatRate('10.40', 'nl') // '10,40%'
 */
export const formatRate = (rate: string, language: Language): string => `${written(rate, language)}%`;

/**
 * A share in basis points, without places that say nothing.
 *
 * @example formatShare(1500, 'nl') // '15%'; formatShare(50, 'nl') is '0,5%'
 */
export const formatShare = (basisPoints: number, language: Language): string =>
  formatRate(percentage(basisPoints).replace(/\.?0+$/, ''), language);
