import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amsterdamDate, amsterdamMinute, amsterdamMoment } from './amsterdam.ts';
import { instant } from './instant.ts';
import { addDays, plainDate } from './plain-date.ts';

test('an evening in UTC is already tomorrow in Amsterdam', () => {
  expect(amsterdamDate(instant('2026-09-07T21:59:59Z'))).toBe('2026-09-07');
  expect(amsterdamDate(instant('2026-09-07T22:00:00Z'))).toBe('2026-09-08');
  expect(amsterdamDate(instant('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

describe('the change of the clock', () => {
  test('29 March 2026: from 01:59 to 03:00', () => {
    expect(amsterdamMinute(instant('2026-03-29T00:59:00Z'))).toBe(119);
    expect(amsterdamMinute(instant('2026-03-29T01:00:00Z'))).toBe(180);
    expect(amsterdamMoment(plainDate('2026-03-29'), 150)).toBe('2026-03-29T01:30:00Z');
  });
  test('25 October 2026: 02:30 comes twice, the first one counts', () => {
    expect(amsterdamMinute(instant('2026-10-25T00:30:00Z'))).toBe(150);
    expect(amsterdamMinute(instant('2026-10-25T01:30:00Z'))).toBe(150);
    expect(amsterdamMoment(plainDate('2026-10-25'), 150)).toBe('2026-10-25T00:30:00Z');
  });
});

test('nine in the morning, summer and winter', () => {
  expect(amsterdamMoment(plainDate('2026-09-08'), 540)).toBe('2026-09-08T07:00:00Z');
  expect(amsterdamMoment(plainDate('2026-12-08'), 540)).toBe('2026-12-08T08:00:00Z');
});

test('a moment made from day and minute shows that day and minute, outside the night of the change', () => {
  const days = fc.integer({ min: 0, max: 5_000 }).map((n) => addDays(plainDate('2024-01-01'), n));
  fc.assert(
    fc.property(days, fc.integer({ min: 180, max: 1_439 }), (day, minute) => {
      const at = amsterdamMoment(day, minute);
      expect([amsterdamDate(at), amsterdamMinute(at)]).toEqual([day, minute]);
    }),
  );
});

test('the dates are those of the time zone data of the platform', () => {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000, max: 2_100_000_000 }), (seconds) => {
      const at = instant(new Date(seconds * 1000).toISOString());
      expect(amsterdamDate(at)).toBe(shown.format(new Date(seconds * 1000)));
    }),
  );
});
