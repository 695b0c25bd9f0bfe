import { type PlainDate, plainDate } from '../calendar/plain-date.ts';

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The same day a number of months later (earlier, when negative); the last day of the month when it has no
 * such day: a year after 29 February is 28 February.
 *
 * @example addMonths(plainDate('2026-08-31'), -6) // '2026-02-28'
 */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8)), lastDayOf(year, month));
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
};

/** @example addYears(plainDate('2024-02-29'), 1) // '2025-02-28' */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, 12 * years);
