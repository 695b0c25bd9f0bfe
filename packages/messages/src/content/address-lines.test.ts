import { expect, test } from 'vitest';
import { atelier, deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { addressLines } from './address-lines.ts';

test('a company with its contact, at home', () => {
  expect(addressLines(deGroot)).toEqual([
    'Bakkerij De Groot B.V.',
    'Mevrouw A. de Groot',
    'Dorpsstraat 4',
    '8102 CD  Raalte',
  ]);
});

test('a person is named once, a foreign country last', () => {
  expect(addressLines({ ...yilmaz, contactName: yilmaz.name })[1]).toBe('Lindelaan 27');
  expect(addressLines(atelier).at(-1)).toBe('België');
  expect(addressLines(inEnglish(atelier)).at(-1)).toBe('Belgium');
});
