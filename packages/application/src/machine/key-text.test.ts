import { expect, test } from 'vitest';
import { keyIdOf, keyText } from './key-text.ts';

const KEY = keyText('0123456789abcdef', 'ff'.repeat(32));

test('a key has a prefix, its id, 256 bits and a checksum, in signs that one double click selects', () => {
  // 2^256 - 1 in base 62; CRC-32 of the text before it, by Python's zlib.
  expect(KEY).toMatch(/^vdn_0123456789abcdef_[0-9A-Za-z]{49}$/);
  expect(keyIdOf(KEY)).toBe('0123456789abcdef');
});

test('the smallest secret is as long as the largest', () => {
  expect(keyText('0123456789abcdef', '00'.repeat(32))).toHaveLength(KEY.length);
});

test('one wrong sign anywhere is noticed without a look at the store', () => {
  for (let at = 0; at < KEY.length; at += 1) {
    const other = KEY[at] === 'a' ? 'b' : 'a';
    expect(keyIdOf(KEY.slice(0, at) + other + KEY.slice(at + 1))).toBeUndefined();
  }
});

test.each(['', 'vdn_', 'Bearer x', `${KEY}x`, KEY.slice(1), `${KEY}\n`])('%j is no key', (text) => {
  expect(keyIdOf(text)).toBeUndefined();
});
