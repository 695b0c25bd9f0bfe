import { reduced } from './column-names.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const countryNames = (language: string): [string, string][] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[reduced(name), code]];
  });
};

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...countryNames('de'),
  ...countryNames('en'),
  ...countryNames('nl'),
  ['holland', 'NL'],
  ['nld', 'NL'],
  ['thenetherlands', 'NL'],
  ['uk', 'GB'],
]);
const CODES = new Set(COUNTRIES.values());

/**
 * A country by its ISO 3166-1 code or its Dutch, English or German name.
 *
 * @returns the two-letter code, or undefined
 * @example cellCountry('België') // 'BE'
 */
export const cellCountry = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  return CODES.has(code) ? code : COUNTRIES.get(reduced(text));
};
