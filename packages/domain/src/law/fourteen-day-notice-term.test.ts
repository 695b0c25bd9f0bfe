import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { fourteenDayNoticeTerm, laterTerm } from './fourteen-day-notice-term.ts';

const posted = (day: string) => fourteenDayNoticeTerm({ channel: 'post', sent: plainDate(day) });

test('the worked example: posted Monday 21 September 2026', () => {
  expect(posted('2026-09-21')).toEqual({
    presumedReceived: '2026-09-23',
    lastFreeDay: '2026-10-07',
    costsDueFrom: '2026-10-08',
  });
});

test('posted Friday 27 November 2026: received Tuesday, fourteen days from Wednesday', () => {
  expect(posted('2026-11-27')).toEqual({
    presumedReceived: '2026-12-01',
    lastFreeDay: '2026-12-15',
    costsDueFrom: '2026-12-16',
  });
});

test('a term that ends on Christmas Day goes on until the Monday after', () => {
  expect(posted('2026-12-09')).toEqual({
    presumedReceived: '2026-12-11',
    lastFreeDay: '2026-12-28',
    costsDueFrom: '2026-12-29',
  });
});

test('an e-mail counts from the day that it was opened', () => {
  expect(fourteenDayNoticeTerm({ channel: 'email', opened: plainDate('2026-11-27') })).toEqual({
    presumedReceived: '2026-11-27',
    lastFreeDay: '2026-12-11',
    costsDueFrom: '2026-12-12',
  });
});

test('a registered letter counts as post, or from its receipt when that was later', () => {
  const sent = plainDate('2026-09-21');
  const received = (day: string) =>
    fourteenDayNoticeTerm({ channel: 'registered', sent, received: plainDate(day) }).presumedReceived;
  expect(fourteenDayNoticeTerm({ channel: 'registered', sent })).toEqual(posted('2026-09-21'));
  expect(received('2026-09-28')).toBe('2026-09-28');
  expect(received('2026-09-22')).toBe('2026-09-23');
});

test('of two channels the later term holds', () => {
  const letter = posted('2026-09-21');
  const opened = fourteenDayNoticeTerm({ channel: 'email', opened: plainDate('2026-09-30') });
  expect(laterTerm(letter, opened)).toBe(opened);
  expect(laterTerm(opened, letter)).toBe(opened);
});

test('always fourteen full days after receipt, ending on a working day, costs the day after', () => {
  const from = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(plainDate('2024-10-01'), n));
  fc.assert(
    fc.property(from, (sent) => {
      const term = fourteenDayNoticeTerm({ channel: 'post', sent });
      expect(daysBetween(sent, term.presumedReceived)).toBeGreaterThanOrEqual(2);
      expect(daysBetween(term.presumedReceived, term.lastFreeDay)).toBeGreaterThanOrEqual(14);
      expect(isWorkingDay(term.lastFreeDay)).toBe(true);
      expect(term.costsDueFrom).toBe(addDays(term.lastFreeDay, 1));
    }),
  );
});
