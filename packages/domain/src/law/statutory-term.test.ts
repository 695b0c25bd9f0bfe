import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { statutoryTermEnd } from './statutory-term.ts';

const end = (from: string, days: number) => statutoryTermEnd(plainDate(from), days);

describe('three days to think about a house, around Christmas 2017', () => {
  test('signed on Tuesday the 19th: until Friday the 22nd', () => {
    expect(end('2017-12-19', 3)).toBe('2017-12-22');
  });
  test('signed on Wednesday the 20th: Saturday, Sunday and both Christmas days do not end it', () => {
    expect(end('2017-12-20', 3)).toBe('2017-12-27');
  });
});

test('a term of three days holds two working days', () => {
  expect(end('2026-09-03', 3)).toBe('2026-09-07'); // Thursday: Fri, Sat, Sun → Mon
  expect(end('2026-09-04', 3)).toBe('2026-09-08'); // Friday: Sat, Sun, Mon → Tue is the second
});

test('a shorter term is only moved off the weekend', () => {
  expect(end('2026-09-04', 2)).toBe('2026-09-07');
  expect(end('2026-09-03', 1)).toBe('2026-09-04');
});

test('Good Friday and Easter Monday: from Maundy Thursday one day becomes Tuesday', () => {
  expect(end('2026-04-02', 1)).toBe('2026-04-07');
});

test('a day made equal by Royal Decree moves the end too: 15 May 2026, the Friday after Ascension', () => {
  expect(end('2026-05-01', 14)).toBe('2026-05-18');
});

test('more than 90 days are not moved', () => {
  expect(end('2026-06-07', 90)).toBe('2026-09-07'); // Saturday 5 September → Monday
  expect(end('2026-06-06', 91)).toBe('2026-09-05'); // Saturday, and stays
});

test('a term without days is refused', () => {
  expect(() => end('2026-09-04', 0)).toThrow(RangeError);
  expect(() => end('2026-09-04', 1.5)).toThrow(RangeError);
});

test('no moved term ends on a day off, none is shortened, none by more than ten days', () => {
  const from = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(plainDate('2023-01-01'), n));
  fc.assert(
    fc.property(from, fc.integer({ min: 1, max: 90 }), (start, days) => {
      const last = statutoryTermEnd(start, days);
      expect(isWorkingDay(last)).toBe(true);
      expect(last >= addDays(start, days)).toBe(true);
      expect(last <= addDays(start, days + 10)).toBe(true);
    }),
  );
});

describe('two working days in a term of three days or more (art. 2)', () => {
  test.each([
    ['2026-04-02', 3, '2026-04-08'], // Maundy Thursday: Good Friday to Easter Monday do not count, Tue and Wed do
    ['2026-04-02', 6, '2026-04-08'],
    ['2026-12-24', 3, '2026-12-29'], // Christmas Eve: Fri and Sat are Christmas, Sun; Monday and Tuesday
    ['2026-12-24', 4, '2026-12-29'],
    ['2026-12-24', 5, '2026-12-29'],
    ['2026-12-24', 2, '2026-12-28'], // too short for art. 2: the first working day is enough
    ['2026-05-13', 3, '2026-05-19'], // Ascension Day and the Friday by decree, then the weekend
  ])('from %s %i days: %s', (from, days, expected) => {
    expect(end(from, days)).toBe(expected);
  });

  test('whatever the day', () => {
    const from = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(plainDate('2023-01-01'), n));
    fc.assert(
      fc.property(from, fc.integer({ min: 3, max: 90 }), (start, days) => {
        let working = 0;
        const last = statutoryTermEnd(start, days);
        for (let day = addDays(start, 1); day <= last; day = addDays(day, 1))
          working += Number(isWorkingDay(day));
        expect(working).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
