import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from './cents.ts';
import { fromDecimal, toDecimal } from './decimal.ts';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [124_630, '1246.30'],
  [-5, '-0.05'],
  [-124_630, '-1246.30'],
])('%i cents are written %s', (amount, text) => {
  expect(toDecimal(cents(amount))).toBe(text);
});

test.each([
  ['1246.30', 124_630],
  ['1246.3', 124_630],
  ['1246', 124_600],
  ['1246.3000', 124_630],
  ['-0.05', -5],
  ['-0.00', 0],
  [' 12.00 ', 1_200],
])('%s is read', (text, amount) => {
  expect(fromDecimal(text)).toBe(amount);
});

test.each(['', '1.', '.5', '1,50', '1.005', '1e3', '12.34.56', '--1', '99999999999999'])(
  '"%s" is refused',
  (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map(cents), (amount) => {
      expect(fromDecimal(toDecimal(amount))).toBe(amount);
    }),
  );
});
