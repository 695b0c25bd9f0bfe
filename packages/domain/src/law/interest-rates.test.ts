import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { interestRate, interestTable } from './interest-rates.ts';
import { percentage } from './percentage.ts';

const rate = (kind: 'statutory' | 'commercial', on: string): string =>
  percentage(interestRate(kind, plainDate(on)).value);

test.each([
  ['1976-04-01', '8.00'],
  ['2003-07-31', '7.00'],
  ['2003-08-01', '5.00'],
  ['2015-01-01', '2.00'],
  ['2022-12-31', '2.00'],
  ['2023-06-30', '4.00'],
  ['2023-07-01', '6.00'],
  ['2024-07-01', '7.00'],
  ['2025-12-31', '6.00'],
  ['2026-01-01', '4.00'],
  ['2026-12-31', '4.00'],
])('statutory interest on %s is %s', (on, expected) => {
  expect(rate('statutory', on)).toBe(expected);
});

test.each([
  ['2002-12-01', '10.35'],
  ['2013-03-15', '7.75'],
  ['2013-03-16', '8.75'],
  ['2022-12-31', '8.00'],
  ['2024-07-01', '12.25'],
  ['2026-06-30', '10.15'],
  ['2026-07-01', '10.40'],
])('commercial interest on %s is %s', (on, expected) => {
  expect(rate('commercial', on)).toBe(expected);
});

test('commercial interest names the European rate that it stands on', () => {
  expect(interestRate('commercial', plainDate('2026-09-05')).source).toMatch(/ECB 2.40 % \+ 8 points/);
  expect(interestRate('commercial', plainDate('2013-01-01')).source).toMatch(/ECB 0.75 % \+ 7 points/);
});

describe.each(['statutory', 'commercial'] as const)('the table of %s interest', (kind) => {
  const table = interestTable(kind);

  test('is in order of date, says each value once and has a source in every row', () => {
    table.rows.slice(1).forEach((row, index) => {
      const before = table.rows[index];
      expect(before && before.from < row.from && before.value !== row.value).toBe(true);
      expect(row.source).toMatch(/^art\. 6:119/);
    });
  });

  test('is never computed ahead: the day after knownUntil throws', () => {
    expect(() => interestRate(kind, addDays(table.knownUntil, 1))).toThrow(
      /2027-01-01 \(known .* to 2026-12-31\)/,
    );
  });

  test('throws before its first row', () => {
    expect(() => interestRate(kind, plainDate('1976-03-31'))).toThrow(RangeError);
  });
});
