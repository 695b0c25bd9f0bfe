import { daysBetween, isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';

const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'm(?:aart|rt|arch|ar)',
  'apr(?:il)?',
  '(?:mei|may)',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ustus|ust)?',
  'sep(?:t|tember)?',
  '(?:okt(?:ober)?|oct(?:ober)?)',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})\\s+(${MONTHS.join('|')})\\.?(?![\\p{L}\\p{N}])(?:\\s+(\\d{4}))?`,
  'giu',
);
const DAY_FIRST = /(?<![\p{N}/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\p{N}-])/gu;
const YEAR_FIRST = /(?<![\p{N}/-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;

const dateOf = (year: number, month: number, day: number): PlainDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : undefined;
};

const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => new RegExp(`^${month}$`, 'i').test(word)) + 1;

/** A day without its year lies in the year that brings it nearest. */
const nearest = (month: number, day: number, near: PlainDate): PlainDate | undefined =>
  [-1, 0, 1]
    .map((years) => dateOf(Number(near.slice(0, 4)) + years, month, day))
    .filter((date) => date !== undefined)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];

/**
 * The days that a text names, however it writes them.
 *
 * @param near - the day of the text: a day without a year is taken nearest to it
 * @example datesIn('uiterlijk 7 oktober', plainDate('2026-09-21')) // ['2026-10-07']
 */
export const datesIn = (text: string, near: PlainDate): readonly PlainDate[] =>
  [
    ...Array.from(text.matchAll(IN_WORDS), ([, day, month = '', year]) =>
      year ? dateOf(Number(year), monthOf(month), Number(day)) : nearest(monthOf(month), Number(day), near),
    ),
    ...Array.from(text.matchAll(DAY_FIRST), ([, day, , month, year]) =>
      dateOf(Number(year), Number(month), Number(day)),
    ),
    ...Array.from(text.matchAll(YEAR_FIRST), ([, year, month, day]) =>
      dateOf(Number(year), Number(month), Number(day)),
    ),
  ].filter((date) => date !== undefined);
