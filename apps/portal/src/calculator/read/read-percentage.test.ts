import { expect, test } from 'vitest';
import { readPercentage } from './read-percentage.ts';

test.each([
  ['6', 600],
  ['6,5', 650],
  ['6.5 %', 650],
  [' 1,25% ', 125],
  ['0', 0],
  ['1000', 1000_00],
])('"%s" is %i basis points', (text, expected) => {
  expect(readPercentage(text)).toBe(expected);
});

test.each(['', 'veel', '-1', '1000,01', '€ 6', '6 EUR', '0,125'])('"%s" is no percentage', (text) => {
  expect(readPercentage(text)).toBeUndefined();
});
