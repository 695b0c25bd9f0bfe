import { addDays, type PlainDate, plainDate, weekday, yearOf } from './plain-date.ts';

/** Easter Sunday by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export const easterSunday = (year: number): PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  return plainDate(`${year}-${month}-${String((n % 31) + 1).padStart(2, '0')}`);
};

/** 27 April, and 30 April until 2013; the Saturday before when that is a Sunday. */
const royalBirthday = (year: number): PlainDate => {
  const day = plainDate(year < 2014 ? `${year}-04-30` : `${year}-04-27`);
  return weekday(day) === 7 ? addDays(day, -1) : day;
};

/** A day that the law treats as a Sunday, with its Dutch name. */
export type Holiday = { readonly date: PlainDate; readonly name: string };

/**
 * The holidays of a year on which no term ends and nothing is sent, in order of date.
 *
 * @see Algemene termijnenwet art. 3 lid 1 and 2 (Goede Vrijdag is equal for this Act)
 * @example holidaysOf(2026).map((day) => day.date) // ['2026-01-01', '2026-04-03', …]
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year);
  const days: Holiday[] = [
    { date: plainDate(`${year}-01-01`), name: 'Nieuwjaarsdag' },
    { date: addDays(easter, -2), name: 'Goede Vrijdag' },
    { date: addDays(easter, 1), name: 'Tweede Paasdag' },
    { date: royalBirthday(year), name: year < 2014 ? 'Koninginnedag' : 'Koningsdag' },
    { date: plainDate(`${year}-05-05`), name: 'Bevrijdingsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { date: plainDate(`${year}-12-25`), name: 'Eerste Kerstdag' },
    { date: plainDate(`${year}-12-26`), name: 'Tweede Kerstdag' },
  ];
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
};

const cache = new Map<number, ReadonlySet<PlainDate>>();

export const isHoliday = (date: PlainDate): boolean => {
  const year = yearOf(date);
  let days = cache.get(year);
  if (!days) {
    days = new Set(holidaysOf(year).map((day) => day.date));
    cache.set(year, days);
  }
  return days.has(date);
};
