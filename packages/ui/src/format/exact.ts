import type { Language } from '@voldaan/domain/money/euro.ts';

/**
 * An unrounded amount in euros as people read it: at least two places, no zeros behind them.
 *
 * @param exact - euros with a point and six places, as the domain gives them
 * @example formatExact('1262.918500', 'nl') // '€ 1.262,9185'
 */
export const formatExact = (exact: string, language: Language): string => {
  const [whole = '', places = ''] = exact.split('.');
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const kept = places.slice(0, 2) + places.slice(2).replace(/0+$/, '');
  return `€\u00a0${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${kept}`;
};

/** @example formatRate('10.40', 'nl') // '10,40 %' */
export const formatRate = (rate: string, language: Language): string =>
  `${language === 'nl' ? rate.replace('.', ',') : rate}\u00a0%`;
