declare const brand: unique symbol;

/** A calendar day in the Netherlands, `YYYY-MM-DD`; compares with `<` as text. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The planner walks the same few thousand days all the time, and looking a day up takes a fraction of the time of
 * reading or writing it. The tables have an end, as days come from outside too.
 */
const MOST_DAYS = 100_000;
const numbers = new Map<PlainDate, number>();
const texts = new Map<number, PlainDate>();

const toEpochDay = (date: PlainDate): number => {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(date) / DAY_MS;
  if (numbers.size < MOST_DAYS) numbers.set(date, day);
  return day;
};

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const written = (day: number): PlainDate => {
  const date = new Date(day * DAY_MS);
  const month = digits(date.getUTCMonth() + 1, 2);
  return `${digits(date.getUTCFullYear(), 4)}-${month}-${digits(date.getUTCDate(), 2)}` as PlainDate;
};

/** The day that begins so many whole days after 1 January 1970. */
export const fromEpochDay = (day: number): PlainDate => {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = written(day);
  if (texts.size < MOST_DAYS) texts.set(day, text);
  return text;
};

/** Whether the text is an existing day: `2026-02-30` is none. */
export const isPlainDate = (text: string): text is PlainDate =>
  SHAPE.test(text) && !Number.isNaN(Date.parse(text)) && written(Date.parse(text) / DAY_MS) === text;

/**
 * @throws RangeError when the day does not exist; check what people typed with {@link isPlainDate}
 * @example plainDate('2026-09-04')
 */
export const plainDate = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text;
};

/** @example addDays(plainDate('2026-02-28'), 1) // '2026-03-01' */
export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days);

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toEpochDay(to) - toEpochDay(from);

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekday = (date: PlainDate): number => ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;

export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
