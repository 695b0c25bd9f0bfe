import { randomInt } from 'node:crypto';

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** @example newId('tr') // 'tr_7UhSN1zuXS' */
export const newId = (prefix: string): string =>
  `${prefix}_${Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
