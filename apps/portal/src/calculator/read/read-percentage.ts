import { parseEuro } from '@voldaan/domain/money/euro.ts';

const MOST = 1000_00;

/**
 * Reads a percentage from 0 to 1000 with at most two places.
 *
 * @returns basis points, or undefined
 * @example readPercentage('6,5 %') // 650
 */
export const readPercentage = (text: string): number | undefined => {
  const value = /[€e]/i.test(text) ? undefined : parseEuro(text.replace('%', ''));
  return value !== undefined && value >= 0 && value <= MOST ? value : undefined;
};
