import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** The beginnings of the months in Dutch and English that tell them apart. */
const MONTHS = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
] as const;

const monthNumber = (text: string): string => {
  if (/^\d+$/.test(text)) return text;
  const start = text.slice(0, 3);
  return String(MONTHS.findIndex((names) => names.some((name) => name === start)) + 1);
};

const inOrder = (text: string): readonly [string, string, string] | undefined => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''];
  const dutch = /^(?:[a-z]{5,10}[ ,]+)?(\d{1,2})(?:[-/.]| +)(\d{1,2}|[a-z]{3,9}\.?)(?:[-/.]| +)(\d{4})$/.exec(
    text,
  );
  return dutch ? [dutch[3] ?? '', monthNumber(dutch[2] ?? ''), dutch[1] ?? ''] : undefined;
};

/** One kind of blank and dash, however a phone or a copied text writes them. */
const tidy = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[\u2010-\u2015] ?/g, '-');

/**
 * Reads a day as people in the Netherlands write it, the day before the month. A year of two digits can be
 * read in two ways, so it is refused.
 *
 * @returns undefined when the text is no existing day
 * @example readDay('4 sep 2026') // '2026-09-04', as are '4-9-2026', '04/09/2026' and '2026-09-04'
 */
export const readDay = (text: string): PlainDate | undefined => {
  const [year, month = '', day = ''] = inOrder(tidy(text)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(iso) && '1900' <= iso && iso < '2200' ? iso : undefined;
};
