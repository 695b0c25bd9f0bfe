import { expect, test } from 'vitest';
import { salutationOf } from './parties.ts';

test.each([
  ['Mevrouw A. de Groot', 'mevrouw De Groot'],
  ['De heer M. Yilmaz', 'heer Yilmaz'],
  ['dhr. J.P. van der Berg', 'heer Van der Berg'],
  ['Mw. Sanne Vos', 'mevrouw Vos'],
])('%s is greeted as %s', (contact, greeted) => {
  expect(salutationOf(contact)).toBe(greeted);
});

test.each([null, 'Bakkerij De Groot', 'Sanne Vos', ''])('nobody is guessed in %s', (contact) => {
  expect(salutationOf(contact)).toBeNull();
});
