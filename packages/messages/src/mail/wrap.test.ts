import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atEdges, wrap } from './wrap.ts';

test('lines break between words and lose none', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z€0-9]{1,30}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '));
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((line) => line.length <= 76)).toBe(true);
    }),
  );
});

test('an address is never broken', () => {
  const url = `https://betalen.example/open#${'x'.repeat(80)}`;
  expect(wrap(`Ga naar ${url} en typ`)).toEqual(['Ga naar', url, 'en typ']);
});

test('amounts stand under each other at the right edge', () => {
  expect(atEdges('Factuur 1', '€ 2,00', 20)).toEqual(['Factuur 1     € 2,00']);
  expect(atEdges('Factuur 2026-1187', '€ 2,00', 20)).toEqual(['Factuur 2026-1187', '              € 2,00']);
});
