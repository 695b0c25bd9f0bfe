import type { Debtor } from '@voldaan/domain/party/debtor.ts';

const WORDS = [
  'Bouw',
  'Zorg',
  'Advies',
  'Techniek',
  'Transport',
  'Groen',
  'Media',
  'Schilders',
  'Wonen',
  'Kaas',
];
const CITIES = ['Amsterdam', 'Utrecht', 'Breda', 'Zwolle', 'Groningen', 'Maastricht', 'Leiden'];

export const pick = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
};

/** The account at a place in the list. */
export const debtorMark = (n: number): string => `D${n.toString(36).toUpperCase().padStart(9, '0')}`;

/** One of the invoices of a debtor. */
export const numberOf = (n: number, invoice: number): string => `F26-${String(n).padStart(6, '0')}${invoice}`;

/** Where a debtor gets his mail. */
export const emailOf = (n: number): string => `post@${debtorMark(n).toLowerCase()}.test`;

/** A word that no other debtor has. */
export const ownWord = (n: number): string =>
  `Q${String(n)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => 'aeioubdfgk'[Number(digit)] ?? '')}`;

/**
 * The debtor of a place in the list; his account is his place in base 36.
 *
 * @param like - the place that says what kind of debtor he is
 */
export const debtorAt = (n: number, on: Debtor['kindSource']['on'], like = n): Debtor => {
  const id = debtorMark(n);
  const name = `${pick(WORDS, n)} ${ownWord(n)} BV`;
  return {
    id,
    name,
    contactName: null,
    kind: like % 4 === 3 ? 'consumer' : 'company',
    kindSource: { from: 'invoice', on },
    language: 'nl',
    email: { invoice: emailOf(n) },
    bounced: [],
    phone: `020${String(n).padStart(7, '0')}`,
    address: { street: `Kade ${n}`, postcode: '1012 AB', city: pick(CITIES, n), country: 'NL' },
    country: 'NL',
    kvk: null,
    vatNumber: null,
    customerNumber: `K-${n}`,
    keyAccount: false,
  };
};
