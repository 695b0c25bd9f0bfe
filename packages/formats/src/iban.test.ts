import { expect, test } from 'vitest';
import { formatIban, isIban, maskIban, normaliseIban } from './iban.ts';

test.each([
  ['NL91ABNA0417164300', true],
  ['nl91 abna 0417 1643 00', true],
  ['BE68 5390 0754 7034', true],
  ['NL92ABNA0417164300', false],
  ['NL91ABNA041716430', false],
  ['IBAN32423940', false],
  ['', false],
])('%s: %s', (text, valid) => {
  expect(isIban(text)).toBe(valid);
});

test('an IBAN is stored bare, shown in fours and masked to its end', () => {
  expect(normaliseIban(' nl91 abna-0417.1643.00 ')).toBe('NL91ABNA0417164300');
  expect(formatIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  expect(maskIban('NL91 ABNA 0417 1643 00')).toBe('•••• 4300');
});
