import { expect, test } from 'vitest';
import { wholeId, withOwn } from './own-rows.ts';

const row = (id: string, list: string | undefined) => ({ id, list, sort: '1', data: {} });
const rows = [row('account', 'debtors'), row('task#T1', 'tasks'), row('letter#L1', 'letters')];

test('who has a salesperson stands in his lists as well, but for letters', () => {
  expect(withOwn(rows, 'sam').map(({ id, list }) => [id, list])).toEqual([
    ['account', 'debtors'],
    ['own#account', 'debtors~sam'],
    ['task#T1', 'tasks'],
    ['own#task#T1', 'tasks~sam'],
    ['letter#L1', 'letters'],
  ]);
  expect(wholeId('own#task#T1')).toBe('task#T1');
});

test('who has none costs nothing more', () => {
  expect(withOwn(rows, undefined)).toBe(rows);
});
