import { expect, test } from 'vitest';
import { missingDetails } from './missing-details.ts';

const COMPLETE = {
  name: 'Timmer & Zn',
  address: { street: 'Werf 12', postcode: '1013 AA', city: 'Amsterdam', country: 'NL' },
  kvk: '12345678',
  iban: 'NL91ABNA0417164300',
  contact: { name: 'S. Vos', role: 'administratie', phone: '020 123 45 67', email: 'vos@timmer.test' },
  sender: 'administratie@timmer.test',
};

test('of a complete administration nothing is missing', () => {
  expect(missingDetails(COMPLETE)).toEqual([]);
});

test('spaces fill nothing in, and whoever else works here has a name', () => {
  const blank = {
    ...COMPLETE,
    kvk: ' ',
    contact: { ...COMPLETE.contact, phone: '' },
    collector: { name: '' },
  };
  expect(missingDetails(blank)).toEqual(['kvk', 'contact-phone', 'collector-name']);
});
