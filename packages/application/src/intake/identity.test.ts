import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';
import { expect, test } from 'vitest';
import { identitiesOf } from './identity.ts';

const NOBODY: ParsedDebtor = {
  name: null,
  kvk: null,
  vatNumber: null,
  iban: null,
  email: null,
  phone: null,
  street: null,
  postcode: null,
  city: null,
  country: null,
  customerNumber: null,
  contactName: null,
  kind: null,
};

test('the surest name comes first: his number with the creditor, then KvK, then VAT', () => {
  const debtor = { ...NOBODY, customerNumber: 'K-1002', kvk: '12345678', vatNumber: 'nl 8123.45.678.b01' };
  expect(identitiesOf(debtor)).toEqual(['customer:k 1002', 'kvk:12345678', 'vat:NL812345678B01']);
});

test('a name counts with a postcode or an address of mail, however it is written', () => {
  const one = identitiesOf({ ...NOBODY, name: 'Café  Zuid B.V.', postcode: '8011 AB' });
  const other = identitiesOf({ ...NOBODY, name: 'CAFE ZUID B.V.', postcode: '8011ab' });
  expect(one).toEqual(other);
});

test('a name alone is all that is left when nothing else is known', () => {
  expect(identitiesOf({ ...NOBODY, name: 'Jansen' })).toEqual(['only-name:jansen']);
  expect(identitiesOf(NOBODY)).toEqual([]);
});
