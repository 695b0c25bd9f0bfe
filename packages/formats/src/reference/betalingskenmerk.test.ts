import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBetalingskenmerk, toBetalingskenmerk } from './betalingskenmerk.ts';

test.each([
  // The two examples of Betaalvereniging Nederland.
  ['234534622567', '12234534622567'],
  ['000056789012345', '5000056789012345'],
  // 7·2 + 6·4 + 5·8 + 4·5 + 3·10 + 2·9 + 1·7 + 7·3 = 174 = 15·11 + 9; 11 - 9 = 2
  ['1234567', '271234567'],
  // 1·2 + 7·3 = 23, rest 1: 10 becomes 1
  ['1', '170000001'],
  // 6·2 + 7·3 = 33, rest 0: 11 becomes 0
  ['6', '070000006'],
])('%s becomes %s', (digits, reference) => {
  expect(toBetalingskenmerk(digits)).toBe(reference);
  expect(isBetalingskenmerk(reference)).toBe(true);
});

test.each([
  ['1234567', true],
  ['5000 0567 8901 2345', true],
  ['1223.4534.6225.67', true],
  ['4000056789012345', false],
  ['371234567', false],
  ['12345678', false],
  ['123456789012345', false],
  ['', false],
  ['RF18539007547034', false],
])('%s: %s', (text, valid) => {
  expect(isBetalingskenmerk(text)).toBe(valid);
});

test.each(['', '1234567890123456', '12a', '-1'])('"%s" cannot become one', (digits) => {
  expect(() => toBetalingskenmerk(digits)).toThrow(RangeError);
});

const digits = fc.stringMatching(/^\d{7,15}$/);

test('what is made is valid', () => {
  fc.assert(fc.property(digits, (value) => isBetalingskenmerk(toBetalingskenmerk(value))));
});

test('a wrong length digit is found', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{7,12}$/), fc.nat(9), (value, other) => {
      const made = toBetalingskenmerk(value);
      fc.pre(made[1] !== String(other));
      expect(isBetalingskenmerk(`${made[0]}${other}${made.slice(2)}`)).toBe(false);
    }),
  );
});
