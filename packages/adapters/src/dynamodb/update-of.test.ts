import { expect, test } from 'vitest';
import { updateOf } from './update-of.ts';

test('what has a value is set, what has none is taken away', () => {
  expect(updateOf({ at: 'noon', by: undefined, version: 3, since: undefined })).toEqual({
    set: 'SET at = :at, version = :version REMOVE by, since',
    values: { ':at': 'noon', ':version': 3 },
  });
});

test('one of the two may be missing', () => {
  expect(updateOf({ at: undefined })).toEqual({ set: 'REMOVE at', values: {} });
  expect(updateOf({ at: 'noon' })).toEqual({ set: 'SET at = :at', values: { ':at': 'noon' } });
});
