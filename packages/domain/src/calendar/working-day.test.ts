import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate } from './plain-date.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './working-day.ts';

const day = plainDate;

test('Saturday, Sunday and holidays are no working days', () => {
  expect(isWorkingDay(day('2026-09-04'))).toBe(true);
  expect(isWorkingDay(day('2026-09-05'))).toBe(false);
  expect(isWorkingDay(day('2026-09-06'))).toBe(false);
  expect(isWorkingDay(day('2026-04-27'))).toBe(false);
});

test('a day off moves to the next working day: Christmas 2026 to Monday', () => {
  expect(workingDayFrom(day('2026-12-24'))).toBe('2026-12-24');
  expect(workingDayFrom(day('2026-12-25'))).toBe('2026-12-28');
});

test('the second working day after Friday is Tuesday; around Easter the weekend has four days', () => {
  expect(addWorkingDays(day('2026-09-04'), 2)).toBe('2026-09-08');
  expect(addWorkingDays(day('2026-04-02'), 1)).toBe('2026-04-07');
  expect(addWorkingDays(day('2026-09-08'), -2)).toBe('2026-09-04');
  expect(addWorkingDays(day('2026-09-05'), 0)).toBe('2026-09-05');
});

test('working days there and back again', () => {
  const days = fc.integer({ min: 0, max: 5_000 }).map((n) => workingDayFrom(addDays(day('2024-01-01'), n)));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 40 }), (from, n) => {
      const to = addWorkingDays(from, n);
      expect(isWorkingDay(to)).toBe(true);
      expect(addWorkingDays(to, -n)).toBe(from);
    }),
  );
});
