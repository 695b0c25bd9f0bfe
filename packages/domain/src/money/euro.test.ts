import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from './cents.ts';
import { formatEuro, parseEuro } from './euro.ts';

test.each([
  [124_630, '€\u00a01.246,30', '€\u00a01,246.30'],
  [5, '€\u00a00,05', '€\u00a00.05'],
  [-124_630, '€\u00a0-1.246,30', '€\u00a0-1,246.30'],
  [123_456_789_00, '€\u00a0123.456.789,00', '€\u00a0123,456,789.00'],
])('%i cents: "%s" in Dutch, "%s" in English', (amount, dutch, english) => {
  expect(formatEuro(cents(amount), 'nl')).toBe(dutch);
  expect(formatEuro(cents(amount), 'en')).toBe(english);
});

test.each([
  ['€ 1.250,50', 1_250_50],
  ['1250.5', 1_250_50],
  ['1 250', 1_250_00],
  ["1'250,00", 1_250_00],
  ['1.250', 1_250_00],
  ['1,250.50', 1_250_50],
  ['EUR 12,50', 12_50],
  ['12,50 EUR', 12_50],
  ['25,-', 25_00],
  ['-€ 5,00', -5_00],
  ['0,05', 5],
  ['-0,00', 0],
])('"%s" is read', (text, amount) => {
  expect(parseEuro(text)).toBe(amount);
});

test.each(['', 'veel', '12,345,67', '1.250.50', '0,125', '1.2345', '1,2,3', '1.250,505', '5-'])(
  '"%s" is refused rather than guessed',
  (text) => {
    expect(parseEuro(text)).toBeUndefined();
  },
);

test('what we write, we can read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(cents), (amount) => {
      expect(parseEuro(formatEuro(amount, 'nl'))).toBe(amount);
      expect(parseEuro(formatEuro(amount, 'en'))).toBe(amount);
    }),
  );
});
