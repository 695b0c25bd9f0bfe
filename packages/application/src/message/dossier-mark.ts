import { crockford } from '../link/crockford.ts';

/**
 * The newest hash of the account, short enough to read: what the debtor's own copy witnesses.
 *
 * @example dossierMark('7f3c…') // '7F3K-2Q9D'
 */
export const dossierMark = (hash: string): string => {
  const bytes = Uint8Array.from(hash.slice(0, 16).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = crockford(bytes, 8);
  return `${text.slice(0, 4)}-${text.slice(4)}`;
};
