import { type Cents, cents } from './cents.ts';

/** The languages in which people read and type. */
export type Language = 'nl' | 'en';

const group = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * An amount as people read it, with a space after the sign that does not break.
 *
 * @example formatEuro(cents(1_246_30), 'nl') // '€ 1.246,30'
 * @example formatEuro(cents(1_246_30), 'en') // '€ 1,246.30'
 */
export const formatEuro = (amount: Cents, language: Language): string => {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  return `€\u00a0${amount < 0 ? '-' : ''}${group(digits.slice(0, -2), thousands)}${decimal}${digits.slice(-2)}`;
};

/**
 * Reads an amount as people type it: "€ 1.250,50", "1250.5", "1 250". The last point or comma that is
 * followed by one or two digits is the decimal sign; it is another one than parts the thousands. "0,125" and
 * "1.250.50" can be read in two ways, so they are refused.
 *
 * @returns the cents, or undefined when the text is no amount
 */
export const parseEuro = (text: string): Cents | undefined => {
  const bare = text.replace(/[€\s\u00a0\u202f']/g, '').replace(/^EUR|EUR$/i, '');
  const match = /^(-?)([1-9]\d{0,2}(?:[.,]\d{3})+|\d{1,13})(?:([.,])(\d{1,2}|-))?$/.exec(bare);
  if (!match) return undefined;
  const [, sign, whole = '', point = '', places = ''] = match;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size > 1 || separators.has(point)) return undefined;
  const value = Number(whole.replace(/[.,]/g, '')) * 100 + Number(places.replace('-', '').padEnd(2, '0'));
  return cents(sign === '-' && value !== 0 ? -value : value);
};
