const HIGH = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const KNOWN = new RegExp(`[^\\x20-\\x7e\\xa0-\\xff${HIGH}\\n]`, 'gu');
const NEAREST: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ĳ: 'ij',
  Ĳ: 'IJ',
  '\u2212': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
};

const nearest = (sign: string): string =>
  NEAREST[sign] ?? (/^[\x20-\xff]/.exec(sign.normalize('NFD'))?.[0] || '?');

/**
 * A text in the signs that the standard PDF fonts hold (Windows-1252). A letter that they lack loses its
 * accent rather than turning into rubbish on the envelope.
 *
 * @example winAnsi('Şahin & Özdemir') // 'Sahin & Özdemir'
 */
export const winAnsi = (text: string): string => text.normalize('NFC').replace(KNOWN, nearest);
