import { expect, test } from 'vitest';
import { cents, minus, plus, smallest, sum } from './cents.ts';

test('a fraction of a cent is a bug, and so is an amount beyond exact numbers', () => {
  expect(() => cents(0.5)).toThrow(RangeError);
  expect(() => cents(Number.NaN)).toThrow(RangeError);
  expect(() => cents(2 ** 53)).toThrow(RangeError);
});

test('amounts add, subtract and compare', () => {
  expect(sum([])).toBe(0);
  expect(sum([cents(10), cents(-3)])).toBe(7);
  expect(plus(cents(10), cents(20))).toBe(30);
  expect(minus(cents(10), cents(20))).toBe(-10);
  expect(smallest(cents(10), cents(9))).toBe(9);
});

test('a sum that leaves exact numbers throws instead of rounding', () => {
  expect(() => sum([cents(Number.MAX_SAFE_INTEGER), cents(2)])).toThrow(RangeError);
});
