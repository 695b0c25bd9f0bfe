import { expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { fourteenDayNoticeTerm } from './fourteen-day-notice-term.ts';
import { statutoryTermEnd } from './statutory-term.ts';

/**
 * Notices of twelve years, checked against a slow count with its own calendar: no function of the product takes
 * part in it, and the movable feasts are written down.
 */
const EASTER_SUNDAYS =
  '2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25'.split(
    ' ',
  );
/** Days by Royal Decree; the ones after 2028 are not decided yet. */
const DECREED = '2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(' ');
const FIXED = ['01-01', '05-05', '12-25', '12-26'];

const DAY = 86_400_000;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const dayOfWeek = (day: string): number => new Date(day).getUTCDay();

const feasts = new Set(
  EASTER_SUNDAYS.flatMap((easter) => [
    shift(easter, -2),
    shift(easter, 1),
    shift(easter, 39),
    shift(easter, 50),
    ...FIXED.map((day) => `${easter.slice(0, 4)}-${day}`),
    // The King celebrates on the 26th in 2031 and 2036.
    /203[16]/.test(easter) ? `${easter.slice(0, 4)}-04-26` : `${easter.slice(0, 4)}-04-27`,
  ]),
);

const endsTerm = (day: string): boolean =>
  ![0, 6].includes(dayOfWeek(day)) && !feasts.has(day) && !DECREED.includes(day);

const arrival = (posted: string): string => {
  const delivered: string[] = [];
  for (let n = 1; delivered.length < 2; n += 1) {
    const day = shift(posted, n);
    if (![0, 1].includes(dayOfWeek(day)) && !feasts.has(day)) delivered.push(day);
  }
  return delivered[1] ?? '';
};

const slowEnd = (from: string, days: number): string => {
  const inTerm = Array.from({ length: days }, (_, n) => shift(from, n + 1));
  const enough = () => days < 3 || inTerm.filter(endsTerm).length >= 2;
  while (!enough() || !endsTerm(inTerm.at(-1) ?? '')) inTerm.push(shift(from, inTerm.length + 1));
  return inTerm.at(-1) ?? '';
};

const everyDay = function* (from: string, until: string) {
  for (let day = from; day <= until; day = shift(day, 1)) yield day;
};

test('a notice posted on any day from 2026 to 2037 has the term that a slow count gives', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const day of everyDay('2026-01-01', '2037-12-31')) {
    const { presumedReceived, lastFreeDay, costsDueFrom } = fourteenDayNoticeTerm({
      channel: 'post',
      sent: plainDate(day),
    });
    const received = arrival(day);
    const last = slowEnd(received, 14);
    count += 1;
    const right = presumedReceived === received && lastFreeDay === last && costsDueFrom === shift(last, 1);
    if (!right) wrong.push(`${day}: ${presumedReceived} ${lastFreeDay}, slowly ${received} ${last}`);
  }
  expect(count).toBe(4_383);
  expect(wrong).toEqual([]);
});

test('a term of 1 to 30 days from any day of 2026 to 2028 ends where a slow count ends', () => {
  const wrong: string[] = [];
  for (const day of everyDay('2026-01-01', '2028-11-30')) {
    for (let days = 1; days <= 30; days += 1) {
      const end = statutoryTermEnd(plainDate(day), days);
      if (end !== slowEnd(day, days)) wrong.push(`${day} + ${days}: ${end}, slowly ${slowEnd(day, days)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['Christmas on a weekend: Saturday and Sunday', '2032-12-11', '2032-12-27'],
  ['Christmas Day on a Thursday, so Friday and the weekend too', '2031-12-11', '2031-12-29'],
  ['New Year’s Day on a Friday', '2026-12-18', '2027-01-04'],
  ['Good Friday, Easter and Easter Monday', '2027-03-12', '2027-03-30'],
  ['King’s Day on a Tuesday', '2027-04-13', '2027-04-28'],
  ['King’s Day on Saturday the 26th: the weekend', '2031-04-12', '2031-04-28'],
  ['Liberation Day, then Ascension Day and the Friday after it', '2027-04-21', '2027-05-10'],
  ['Whit Monday', '2026-05-11', '2026-05-26'],
])('%s: opened on %s, free until %s', (_, opened, lastFreeDay) => {
  const term = fourteenDayNoticeTerm({ channel: 'email', opened: plainDate(opened) });
  expect(term).toEqual({
    presumedReceived: opened,
    lastFreeDay,
    costsDueFrom: addDays(plainDate(lastFreeDay), 1),
  });
});
