import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCreditorReference, toCreditorReference } from './creditor-reference.ts';

test.each([
  ['539007547034', 'RF18539007547034'],
  ['2348231', 'RF712348231'],
  // "1" + "RF00" is 1 27 15 00; 1271500 = 13108·97 + 24; 98 - 24 = 74
  ['1', 'RF741'],
  // "A" is 10: 10271500 = 105891·97 + 73; 98 - 73 = 25
  ['a', 'RF25A'],
])('%s becomes %s', (reference, made) => {
  expect(toCreditorReference(reference)).toBe(made);
  expect(isCreditorReference(made)).toBe(true);
});

test.each([
  ['RF18 5390 0754 7034', true],
  ['rf18 5390 0754 7034', true],
  ['RF19539007547034', false],
  ['RF18539007547043', false],
  ['RF18', false],
  [`RF18${'1'.repeat(22)}`, false],
  ['NL91ABNA0417164300', false],
])('%s: %s', (text, valid) => {
  expect(isCreditorReference(text)).toBe(valid);
});

test.each(['', '12-34', 'é', '1'.repeat(22)])('"%s" cannot become one', (reference) => {
  expect(() => toCreditorReference(reference)).toThrow(RangeError);
});

const reference = fc.stringMatching(/^[0-9A-Z]{1,21}$/);

test('what is made is valid, and one changed digit is found', () => {
  fc.assert(
    fc.property(reference, fc.nat(20), fc.nat(9), (value, at, digit) => {
      const made = toCreditorReference(value);
      expect(isCreditorReference(made)).toBe(true);
      const position = 4 + (at % value.length);
      fc.pre(/\d/.test(made[position] ?? '') && made[position] !== String(digit));
      expect(isCreditorReference(made.slice(0, position) + digit + made.slice(position + 1))).toBe(false);
    }),
  );
});
