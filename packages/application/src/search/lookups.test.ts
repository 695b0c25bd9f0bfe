import { expect, test } from 'vitest';
import { lookupsOf } from './lookups.ts';
import { plainPhone } from './normal.ts';

const beginnings = (query: string) => lookupsOf(query).beginnings;

test('words are looked up by the longest two; what every name has is left out', () => {
  expect(beginnings('De Groot Bouw B.V.')).toEqual(['groot', 'bouw', 'degrootbouwbv']);
  expect(lookupsOf('De Groot Bouw B.V.').words).toEqual(['groot', 'bouw']);
  expect(beginnings('Café Zoë')).toEqual(['cafe', 'zoe', 'cafezoe']);
  expect(beginnings('van')).toEqual(['van']);
});

test('a number is found however it is written', () => {
  expect(beginnings('2026-1187')).toEqual(['20261187']);
  expect(beginnings('bouw 2026')).toEqual(['bouw', 'bouw2026']);
  expect(beginnings('020 123 45 67')).toContain('0201234567');
  expect(plainPhone('+31 (0)20-123 45 67')).toBe('0201234567');
  expect(plainPhone('0031 20 1234567')).toBe('0201234567');
});

test('an amount is found to the cent, an address of mail as a whole', () => {
  expect(beginnings('€ 1.246,30')).toContain('€124630#');
  expect(beginnings('1246.3')).toContain('€124630#');
  expect(beginnings('Crediteuren@DeGroot.test ')).toEqual(['crediteuren@degroot.test']);
});

test('a payment reference names its account', () => {
  expect(lookupsOf('RF18 D4K7 Q2M9 XA').account).toBe('D4K7Q2M9XA');
  expect(lookupsOf('de groot').account).toBeUndefined();
});

test('one letter and marks alone look up nothing', () => {
  expect(beginnings('a')).toEqual([]);
  expect(beginnings('?!')).toEqual([]);
});
