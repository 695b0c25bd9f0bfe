import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const KEY = new Uint8Array(32).fill(7);

test('a text comes back with the key, and looks different each time it is closed', () => {
  const one = seal(KEY, '{"link":"€ 1.246,30"}');
  expect(unseal(KEY, one)).toBe('{"link":"€ 1.246,30"}');
  expect(Buffer.from(one).toString('latin1')).not.toContain('link');
  expect(seal(KEY, 'a')).not.toEqual(seal(KEY, 'a'));
});

test('another key or one changed byte opens nothing', () => {
  const closed = seal(KEY, 'secret');
  expect(() => unseal(new Uint8Array(32), closed)).toThrow();
  expect(() => unseal(KEY, closed.with(-1, (closed.at(-1) ?? 0) ^ 1))).toThrow();
});
