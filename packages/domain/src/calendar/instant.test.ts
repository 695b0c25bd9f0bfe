import { expect, test } from 'vitest';
import { addSeconds, instant, instantFromMs, laterInstant, toMs } from './instant.ts';

test('a moment is kept in UTC, to the second', () => {
  expect(instant('2026-09-08T09:12:30.999+02:00')).toBe('2026-09-08T07:12:30Z');
  expect(instantFromMs(999)).toBe('1970-01-01T00:00:00Z');
  expect(instantFromMs(-1)).toBe('1969-12-31T23:59:59Z');
});

test('what is no moment is refused', () => {
  expect(() => instant('gisteren')).toThrow(RangeError);
});

test('seconds are added over midnight; the later of two is found', () => {
  const noon = instant('2026-09-08T23:59:50Z');
  const after = addSeconds(noon, 20);
  expect(after).toBe('2026-09-09T00:00:10Z');
  expect(toMs(after) - toMs(noon)).toBe(20_000);
  expect(laterInstant(noon, after)).toBe(after);
});
