import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';

/**
 * Euros with all their places, for a calculation that a person checks.
 *
 * @param amount - decimal with a point, at least two places
 * @example formatExactEuro('1017.045123', 'nl') // '€ 1.017,045123'
 */
export const formatExactEuro = (amount: string, language: Language): string => {
  const [, whole = '0', places = '00', more = ''] = /^(\d+)\.(\d\d)(\d*)$/.exec(amount) ?? [];
  return formatEuro(cents(Number(whole + places)), language) + more;
};
