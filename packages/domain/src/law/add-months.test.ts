import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { addMonths, addYears } from './add-months.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2026-03-31', 0, '2026-03-31'],
])('%s and %i months: %s', (from, months, expected) => {
  expect(addMonths(plainDate(from), months)).toBe(expected);
});

test('a year after 29 February is 28 February, four years after it 29 February', () => {
  expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
  expect(addYears(plainDate('2024-02-29'), 4)).toBe('2028-02-29');
});
