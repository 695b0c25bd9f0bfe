import { expect, test } from 'vitest';
import { hashSecret } from './hash-secret.ts';
import { randomChance } from './random-chance.ts';

test('a secret is known by its sha256 in hex', () => {
  // printf abc | sha256sum
  expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('chance gives ids of 128 bits and secrets of 256, never the same twice', () => {
  const { id, secret } = randomChance();
  expect(id()).toMatch(/^[0-9a-f]{32}$/);
  expect(secret()).toMatch(/^[\w-]{43}$/);
  expect(id()).not.toBe(id());
  expect(secret()).not.toBe(secret());
});
