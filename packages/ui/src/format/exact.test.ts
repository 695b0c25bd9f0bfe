import { expect, test } from 'vitest';
import { formatExact, formatRate } from './exact.ts';

test('at least two places, no zeros behind them', () => {
  expect(formatExact('1262.918500', 'nl')).toBe('€\u00a01.262,9185');
  expect(formatExact('375.000000', 'nl')).toBe('€\u00a0375,00');
  expect(formatExact('1234567.000001', 'en')).toBe('€\u00a01,234,567.000001');
  expect(formatRate('10.40', 'nl')).toBe('10,40\u00a0%');
});
