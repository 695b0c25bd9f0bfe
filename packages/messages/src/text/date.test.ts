import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { formatDate, formatStampDate } from './date.ts';

test('a day is written out in the language of its reader', () => {
  expect(formatDate(plainDate('2026-10-22'), 'nl')).toBe('22 oktober 2026');
  expect(formatDate(plainDate('2026-10-02'), 'en')).toBe('2 October 2026');
});

test('the stamp has the month in three capitals', () => {
  expect(formatStampDate(plainDate('2026-09-29'), 'nl')).toBe('29 SEP 2026');
  expect(formatStampDate(plainDate('2026-03-01'), 'nl')).toBe('1 MRT 2026');
  expect(formatStampDate(plainDate('2026-09-29'), 'en')).toBe('29 SEP 2026');
});
