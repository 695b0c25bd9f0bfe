import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { formatDate, formatMoment, formatStampDate, formatWeekday } from './date.ts';

test('a day is written out, without a leading zero', () => {
  expect(formatDate(plainDate('2026-09-04'), 'nl')).toBe('4 september 2026');
  expect(formatDate(plainDate('2027-03-31'), 'en')).toBe('31 March 2027');
});

test('a promise names the day of the week', () => {
  expect(formatWeekday(plainDate('2026-10-02'), 'nl')).toBe('vrijdag 2 oktober 2026');
  expect(formatWeekday(plainDate('2026-11-01'), 'en')).toBe('Sunday 1 November 2026');
});

test('the stamp has the short month of its language', () => {
  expect(formatStampDate(plainDate('2027-03-05'), 'nl')).toBe('5 MRT 2027');
  expect(formatStampDate(plainDate('2027-03-05'), 'en')).toBe('5 MAR 2027');
});

test('a moment is told by the Dutch clock, in summer and in winter', () => {
  expect(formatMoment(instant('2026-09-29T12:05:00Z'), 'nl')).toBe('29 september 2026 14:05');
  expect(formatMoment(instant('2026-12-31T23:30:00Z'), 'nl')).toBe('1 januari 2027 00:30');
});
