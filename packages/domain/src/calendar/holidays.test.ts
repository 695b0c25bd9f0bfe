import { describe, expect, test } from 'vitest';
import { easterSunday, holidaysOf, isHoliday } from './holidays.ts';
import { plainDate } from './plain-date.ts';

test.each([
  [1961, '1961-04-02'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2037, '2037-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

const dates = (year: number) => holidaysOf(year).map(({ date }) => date.slice(5));

describe('the holidays of the Algemene termijnenwet', () => {
  test('2026', () => {
    expect(dates(2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '04-27',
      '05-05',
      '05-14',
      '05-25',
      '12-25',
      '12-26',
    ]);
  });
  test('2027', () => {
    expect(dates(2027)).toEqual([
      '01-01',
      '03-26',
      '03-29',
      '04-27',
      '05-05',
      '05-06',
      '05-17',
      '12-25',
      '12-26',
    ]);
  });
  test('the King celebrates on Saturday when the 27th is a Sunday', () => {
    expect(isHoliday(plainDate('2025-04-26'))).toBe(true);
    expect(isHoliday(plainDate('2025-04-27'))).toBe(false);
    expect(isHoliday(plainDate('2014-04-26'))).toBe(true);
  });
  test('until 2013 the Queen did so on 30 April, or the 29th', () => {
    expect(isHoliday(plainDate('2013-04-30'))).toBe(true);
    expect(isHoliday(plainDate('2006-04-29'))).toBe(true);
    expect(isHoliday(plainDate('2013-04-27'))).toBe(false);
  });
  test('they stand in order and carry their names', () => {
    expect(holidaysOf(2026)[1]).toEqual({ date: '2026-04-03', name: 'Goede Vrijdag' });
    expect(dates(2008)).toEqual(dates(2008).toSorted());
  });
});
