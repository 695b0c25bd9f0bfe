import { expect, test } from 'vitest';
import { chosen } from './choose.ts';

const MB = 1024 * 1024;

test('a file of 8 MB is sent, a larger one is not', () => {
  expect(chosen([{ size: 8 * MB }, { size: 8 * MB + 1 }], 0).map(({ refused }) => refused)).toEqual([
    undefined,
    'too-large',
  ]);
});

test('five files in all; one that is too large takes no place', () => {
  const files = [{ size: 9 * MB }, { size: 1 }, { size: 1 }];
  expect(chosen(files, 4).map(({ refused }) => refused)).toEqual(['too-large', undefined, 'too-many']);
});
