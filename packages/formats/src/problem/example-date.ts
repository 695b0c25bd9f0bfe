import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';

const lastDayOf = (year: string, month: string): string =>
  ['31', '30', '29', '28'].find((day) => isPlainDate(`${year}-${month}-${day}`)) ?? '28';

/**
 * A date that exists, in the notation in which somebody wrote one that does not: the last day of the month meant.
 *
 * @example exampleDate('31-02-2026') // '28-02-2026'
 */
export const exampleDate = (found: string): string => {
  const iso = /^((?:199|20\d)\d)-(0[1-9]|1[0-2])-\d{1,2}/.exec(found);
  if (iso) return `${iso[1]}-${iso[2]}-${lastDayOf(iso[1] ?? '', iso[2] ?? '')}`;
  const dutch = /^\d{1,2}([-/.])(0?[1-9]|1[0-2])\1((?:199|20\d)\d)/.exec(found);
  if (!dutch) return '28-02-2026';
  const [, mark = '-', month = '', year = ''] = dutch;
  const padded = month.padStart(2, '0');
  return [lastDayOf(year, padded), padded, year].join(mark);
};
