import { expect, test } from 'vitest';
import { formatIban } from './iban.ts';

test('an IBAN stands in groups of four, however it came', () => {
  expect(formatIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  expect(formatIban('NL91 ABNA0417 164300')).toBe('NL91 ABNA 0417 1643 00');
  expect(formatIban('BE68539007547034')).toBe('BE68 5390 0754 7034');
});
