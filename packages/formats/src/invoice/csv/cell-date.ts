import { addDays, isPlainDate, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isPlausible } from '../plausible-day.ts';

/** Day 0 of Excel's 1900 date system, for serial numbers after February 1900. */
const EXCEL_DAY_0 = plainDate('1899-12-30');

/** First letters of the months in Dutch and English. */
const MONTHS = [
  /^jan/,
  /^feb/,
  /^(?:maart|mrt|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];

const existing = (year: string, month: string | number, day: string): PlainDate | undefined => {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlausible(text) && isPlainDate(text) ? text : undefined;
};

const monthNamed = (name: string): number => MONTHS.findIndex((start) => start.test(name.toLowerCase())) + 1;

const FORMS: readonly [RegExp, (parts: readonly string[]) => PlainDate | undefined][] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    ([year = '', month = '', day = '']) => existing(year, month, day),
  ],
  [
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/,
    ([day = '', month = '', year = '']) => existing(year, month, day),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year = '', month = '', day = '']) => existing(year, month, day)],
  [
    /^(\d{1,2})[-. ]+([a-z]{3,9})\.?[-, ]+(\d{4}|\d{2})$/i,
    ([day = '', month = '', year = '']) => existing(year, monthNamed(month), day),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i,
    ([month = '', day = '', year = '']) => existing(year, monthNamed(month), day),
  ],
  [/^([3-6]\d{4})(?:[.,]\d+)?$/, ([serial = '']) => addDays(EXCEL_DAY_0, Number(serial))],
];

const withoutTime = (text: string): string =>
  text.replace(/(?:T| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');

/**
 * A date as spreadsheets and people write it, the day before the month: "4-9-2026", "04/09/2026", "4 september 2026",
 * "2026-09-04", with or without a time, or Excel's serial number.
 *
 * @returns undefined when the text is no existing day between 1990 and 2099
 * @example cellDate('46270') // '2026-09-05'
 */
export const cellDate = (text: string): PlainDate | undefined => {
  const day = withoutTime(text.trim());
  for (const [shape, read] of FORMS) {
    const match = shape.exec(day);
    if (match) return read(match.slice(1));
  }
  return undefined;
};
