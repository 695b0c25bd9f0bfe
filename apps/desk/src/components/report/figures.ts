import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Unit } from './plot-data.ts';

/** A figure in a plot: whole euros, days, per cents or a count. */
export const figure = (unit: Unit, value: number, language: Language): string => {
  switch (unit) {
    case 'euro':
      return formatEuro(cents(Math.round(value / 100) * 100), language).slice(0, -3);
    case 'percent':
      return `${Math.round(value / 10)}%`;
    case 'days':
    case 'count':
      return String(Math.round(value));
  }
};

/**
 * A name over at most two lines, broken at a space near its middle.
 *
 * @example inTwo('31 tot 60 dagen te laat', 16) // '31 tot 60 dagen\nte laat'
 */
export const inTwo = (label: string, most: number): string => {
  if (label.length <= most) return label;
  const words = label.split(' ');
  let first = '';
  while (words.length > 1 && `${first} ${words[0]}`.trim().length <= most)
    first = `${first} ${words.shift()}`.trim();
  const rest = words.join(' ');
  return first === '' ? rest : `${first}\n${rest}`;
};
