import type { Entry } from './entry.ts';

/** What a colleague found in the old bookkeeping and read in yesterday: late already, so a person looks first. */
export const LATE_LIST: readonly Entry[] = [
  {
    name: 'Camping De Zonnewende',
    kind: 'company',
    contact: 'de heer E. Kroeze',
    email: 'receptie@dezonnewende.example',
    phone: '0572 12 34 61',
    street: 'Bosweg 4',
    postcode: '8121 RE',
    city: 'Olst',
    billed: [
      { due: 96, amount: 84_337 },
      { due: 61, amount: 42_350 },
      { due: 33, amount: 126_445 },
    ],
  },
  {
    name: 'Galerie Het Hoge Raam',
    kind: 'company',
    contact: 'mevrouw Y. Dekker',
    email: 'info@hethogeraam.example',
    phone: '038 123 45 62',
    street: 'Nieuwe Markt 23',
    postcode: '8011 PG',
    city: 'Zwolle',
    billed: [
      { due: 118, amount: 205_095 },
      { due: 47, amount: 36_300 },
    ],
  },
  {
    name: 'J. Veldkamp',
    kind: 'consumer',
    contact: 'de heer J. Veldkamp',
    street: 'Ruiterlaan 18',
    postcode: '8019 BN',
    city: 'Zwolle',
    phone: '06 12 34 56 63',
    billed: [{ due: 73, amount: 28_435 }],
  },
];
