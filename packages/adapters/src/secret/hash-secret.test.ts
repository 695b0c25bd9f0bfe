import { expect, test } from 'vitest';
import { hashSecret } from './hash-secret.ts';
import { randomChance } from './random-chance.ts';

test('a secret is known by its sha256 in base64url', () => {
  // printf abc | openssl dgst -sha256 -binary | basenc --base64url
  expect(hashSecret('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});

test('chance gives ids of 128 bits and secrets of 256, never the same twice', () => {
  const { id, secret } = randomChance();
  expect(id()).toMatch(/^[0-9a-f]{32}$/);
  expect(secret()).toMatch(/^[\w-]{43}$/);
  expect(id()).not.toBe(id());
  expect(secret()).not.toBe(secret());
});
