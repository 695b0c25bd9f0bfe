import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { expect, test } from 'vitest';
import { initialsOf, maskedEmail, shownDebtor } from './masked.ts';

const yilmaz: Debtor = {
  id: 'D4K7',
  name: 'De heer M. Yilmaz',
  contactName: null,
  kind: 'consumer',
  kindSource: { from: 'invoice', on: plainDate('2026-08-24') },
  language: 'nl',
  email: { general: 'm.yilmaz@post.example' },
  bounced: [],
  phone: '06 12 34 56 78',
  address: { street: 'Lindelaan 27', postcode: '8021 EF', city: 'Zwolle', country: 'NL' },
  country: 'NL',
  kvk: null,
  vatNumber: null,
  customerNumber: '20931',
  keyAccount: false,
};

test.each([
  ['De heer M. van der Berg', 'M. v. d. B.'],
  ['Mevrouw A. de Groot', 'A. d. G.'],
  ['Özge Jansen-Kaya', 'Ö. J. K.'],
  ['', ''],
])('%s is shown as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('of a mailbox its first letter and where it is', () => {
  expect(maskedEmail('anna@bedrijf.nl')).toBe('a•••@bedrijf.nl');
});

test('a person is shown by initials until he has confirmed who he is, then with all that is on file', () => {
  expect(shownDebtor(yilmaz, false)).toEqual({
    name: 'M. Y.',
    customerNumber: '20931',
    email: 'm•••@post.example',
  });
  expect(shownDebtor(yilmaz, true)).toEqual({
    name: 'De heer M. Yilmaz',
    customerNumber: '20931',
    email: 'm.yilmaz@post.example',
    address: ['Lindelaan 27', '8021 EF  Zwolle'],
    phone: '06 12 34 56 78',
  });
});

test('a company is known by its name; who is not known to be one is taken for a person', () => {
  expect(shownDebtor({ ...yilmaz, name: 'Yilmaz Bouw B.V.', kind: 'company' }, false).name).toBe(
    'Yilmaz Bouw B.V.',
  );
  expect(shownDebtor({ ...yilmaz, kind: 'unknown' }, false).name).toBe('M. Y.');
  const bakery = { ...yilmaz, name: 'Bakkerij De Groot B.V.', kind: 'unknown' } as const;
  expect(shownDebtor(bakery, false).name).toBe('Bakkerij De Groot B.V.');
});
