import { instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import { wakeMoment } from './wake-moment.ts';

const NOW = instant('2026-09-08T09:00:00Z');

test('what is due within a year has a schedule, or had one', () => {
  for (const at of ['2026-09-08T08:59:00Z', '2026-09-15T07:12:00Z', '2027-09-09T09:00:00Z'].map(instant))
    expect(wakeMoment(at, NOW)).toBe(at);
});

test('what is due in years is left to the sweep, and what is never due to nobody', () => {
  expect(wakeMoment(instant('2027-09-09T09:00:01Z'), NOW)).toBeUndefined();
  expect(wakeMoment(instant('2031-02-10T06:59:00Z'), NOW)).toBeUndefined();
  expect(wakeMoment(undefined, NOW)).toBeUndefined();
});
