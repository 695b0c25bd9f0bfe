import { expect, test } from 'vitest';
import { crockford, groupedCode, normaliseCode } from './crockford.ts';

test('five bits make a character that nobody confuses with another', () => {
  // 11111 00000 11111 00000 → Z 0 Z 0
  expect(crockford(Uint8Array.of(0b11111000, 0b00111110, 0b00000000), 4)).toBe('Z0Z0');
});

test('what people type by mistake is what they meant', () => {
  expect(normaliseCode(' k7p49-2ixmO ')).toBe('K7P4921XM0');
  expect(normaliseCode('kLp4')).toBe('K1P4');
});

test('a code is printed in two groups', () => {
  expect(groupedCode('K7P492TXM3')).toBe('K7P49-2TXM3');
});
