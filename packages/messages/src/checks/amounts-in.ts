import type { Cents } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

const AMOUNT = /(?:€|(?<!\p{L})EUR(?!\p{L}))\s?-?\d[\d.,]*(?:\d|,-)?|(?<![\d.,])\d[\d.,]*\s?euro(?!\p{L})/giu;

/**
 * The amounts that a text names, in Dutch or English notation.
 *
 * @example amountsIn('€ 42,20 over EUR 281,30') // [42_20, 281_30]
 */
export const amountsIn = (text: string): readonly Cents[] =>
  Array.from(text.matchAll(AMOUNT), ([found]) =>
    parseEuro(found.replace(/euro/i, '').replace(/[.,]$/, '')),
  ).filter((amount) => amount !== undefined);
