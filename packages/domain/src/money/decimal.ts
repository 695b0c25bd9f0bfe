import { type Cents, cents } from './cents.ts';

/**
 * Cents as a decimal string with two places and a point, as machines exchange amounts.
 *
 * @example toDecimal(cents(-1_246_30)) // '-1246.30'
 */
export const toDecimal = (amount: Cents): string => {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/**
 * Reads a decimal string with a point and at most two places (more only when they are zeros).
 *
 * @returns the cents, or undefined when the text is no such amount
 * @example fromDecimal('1246.3') // 124630
 */
export const fromDecimal = (text: string): Cents | undefined => {
  const match = /^([+-]?)(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '0', places = ''] = match;
  const value = Number(whole) * 100 + Number(places.padEnd(2, '0'));
  return cents(sign === '-' && value !== 0 ? -value : value);
};
