import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type DatedTable, isKnownOn, rowOn } from './dated-table.ts';

const table: DatedTable<number> = {
  name: 'Toll',
  knownUntil: plainDate('2026-12-31'),
  rows: [
    { from: plainDate('2025-01-01'), value: 3, source: 'a' },
    { from: plainDate('2026-07-01'), value: 4, source: 'b' },
  ],
};

test('a row holds from its first day up to the day before the next', () => {
  expect(rowOn(table, plainDate('2025-01-01')).value).toBe(3);
  expect(rowOn(table, plainDate('2026-06-30')).value).toBe(3);
  expect(rowOn(table, plainDate('2026-07-01')).value).toBe(4);
  expect(rowOn(table, plainDate('2026-12-31')).source).toBe('b');
});

test('a day outside the table is an error that says what is known and what to do', () => {
  expect(() => rowOn(table, plainDate('2027-01-01'))).toThrow(
    new RangeError(
      'Toll has no value for 2027-01-01 (known 2025-01-01 to 2026-12-31). Add the new row with its source in law/.',
    ),
  );
  expect(() => rowOn(table, plainDate('2024-12-31'))).toThrow(RangeError);
});

test('a caller that would rather ask gets an answer', () => {
  expect(isKnownOn(table, plainDate('2024-12-31'))).toBe(false);
  expect(isKnownOn(table, plainDate('2025-01-01'))).toBe(true);
  expect(isKnownOn(table, plainDate('2026-12-31'))).toBe(true);
  expect(isKnownOn(table, plainDate('2027-01-01'))).toBe(false);
});
