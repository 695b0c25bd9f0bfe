import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  earlier,
  isPlainDate,
  later,
  plainDate,
  weekday,
  yearOf,
} from './plain-date.ts';

test.each(['2026-02-30', '2026-13-01', '2026-2-3', '04-09-2026', '2025-02-29', '', '2026-09-04T00:00:00Z'])(
  '"%s" is no day',
  (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  },
);

test('29 February exists in leap years', () => {
  expect(plainDate('2024-02-29')).toBe('2024-02-29');
  expect(isPlainDate('1900-02-29')).toBe(false);
  expect(isPlainDate('2000-02-29')).toBe(true);
});

test('days are added over months, years and the change of the clock', () => {
  expect(addDays(plainDate('2026-02-28'), 1)).toBe('2026-03-01');
  expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01');
  expect(addDays(plainDate('2026-03-28'), 2)).toBe('2026-03-30');
  expect(addDays(plainDate('2026-01-01'), -1)).toBe('2025-12-31');
});

test('Monday is 1, Sunday is 7, before 1970 too', () => {
  expect(weekday(plainDate('2026-09-04'))).toBe(5);
  expect(weekday(plainDate('2026-09-06'))).toBe(7);
  expect(weekday(plainDate('2026-09-07'))).toBe(1);
  expect(weekday(plainDate('1969-12-31'))).toBe(3);
  expect(weekday(plainDate('1945-05-05'))).toBe(6);
});

test('earlier, later and year', () => {
  const [a, b] = [plainDate('2026-09-30'), plainDate('2026-10-01')];
  expect([earlier(a, b), later(a, b), yearOf(a)]).toEqual([a, b, 2026]);
});

test('the days between are the days that were added', () => {
  const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(plainDate('1990-01-01'), n));
  fc.assert(
    fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (from, n) => {
      const to = addDays(from, n);
      expect(daysBetween(from, to)).toBe(n);
      expect((weekday(to) - weekday(from) - n) % 7).toBeCloseTo(0);
      expect(to > from).toBe(n > 0);
    }),
  );
});
