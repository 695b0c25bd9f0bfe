import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, euroPlaces, exact, least, roundToCents, subtract } from './exact.ts';

test('a half cent goes up, less goes down', () => {
  expect(roundToCents(exact(1n, 2n))).toBe(1);
  expect(roundToCents(exact(149n, 100n))).toBe(1);
  expect(roundToCents(exact(5n, 2n))).toBe(3);
  expect(roundToCents(exact(-1n, 2n))).toBe(0);
  expect(roundToCents(exact(-3n, 2n))).toBe(-1);
});

test('euros are written with the places that are asked for', () => {
  expect(euroPlaces(exact(2_629_185n, 100n), 4)).toBe('262.9185');
  expect(euroPlaces(exact(5n), 2)).toBe('0.05');
  expect(euroPlaces(exact(-1_246_30n), 2)).toBe('-1246.30');
  expect(euroPlaces(exact(1n, 3n), 6)).toBe('0.003333');
});

test('thirds add up to a whole: nothing is lost in between', () => {
  const third = exact(1n, 3n);
  expect(add(add(third, third), third)).toEqual(exact(1n));
  expect(least(third, exact(1n, 4n))).toEqual(exact(1n, 4n));
});

test('a fraction without a positive denominator is refused', () => {
  expect(() => exact(1n, 0n)).toThrow(RangeError);
});

test('taking away what was added gives back what was there', () => {
  const fraction = fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
    .map(([n, d]) => exact(n, d));
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
    }),
  );
});
