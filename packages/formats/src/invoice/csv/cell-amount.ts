import type { Cents } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

const usual = (text: string): string => {
  const bare = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/€|EUR|euro|[\s\u00a0\u202f]/gi, '')
    .replace(/^\+/, '');
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1];
  const trailing = /^(\d.*)-$/.exec(bare)?.[1];
  if (bracketed !== undefined) return `-${bracketed}`;
  return trailing !== undefined && !/[.,]$/.test(trailing) ? `-${trailing}` : bare;
};

/** "1246.3000" as a database writes it; "1.246" stays thousands. */
const withoutSpareZeros = (text: string): string =>
  text.replace(/^(-?(?:\d{4,}[.,]\d{2}|\d+[.,]\d{2}0))0+$/, (_, kept: string) =>
    kept.replace(/([.,]\d{2})0$/, '$1'),
  );

/**
 * An amount as spreadsheets and accounting packages write it: "€ 1.246,30", "1246.30", "1.246,30-", "(12,50)".
 *
 * @returns undefined when the text is no amount in euros
 */
export const cellAmount = (text: string): Cents | undefined => {
  const plain = withoutSpareZeros(usual(text));
  // No thousands start with a nought: this has three decimals, and is not 125 euros.
  return /^-?0\d*[.,]\d{3}$/.test(plain) ? undefined : parseEuro(plain);
};
