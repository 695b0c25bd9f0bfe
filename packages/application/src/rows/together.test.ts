import { expect, test } from 'vitest';
import { together } from './together.ts';

test('what is the same stands together, in the order of the first', () => {
  expect(together(['a1', 'b1', 'a2', 'c1', 'b2'], ([letter]) => letter)).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
    ['c1'],
  ]);
});

test('what has no mark stands alone', () => {
  expect(together([1, 2, 3, 4], (n) => (n > 2 ? 'large' : undefined))).toEqual([[1], [2], [3, 4]]);
});

test('a ninth begins anew', () => {
  const ten = Array.from({ length: 10 }, (_, n) => n);
  expect(together(ten, () => 'same').map(({ length }) => length)).toEqual([8, 2]);
});
