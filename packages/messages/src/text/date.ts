import { type PlainDate, yearOf } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

const locale: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const formatter = (language: Language, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale[language], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });

const long: Record<Language, Intl.DateTimeFormat> = {
  nl: formatter('nl', 'long'),
  en: formatter('en', 'long'),
};
const short: Record<Language, Intl.DateTimeFormat> = {
  nl: formatter('nl', 'short'),
  en: formatter('en', 'short'),
};

/**
 * A day as people read it.
 *
 * @example formatDate(plainDate('2026-10-22'), 'nl') // '22 oktober 2026'
 */
export const formatDate = (date: PlainDate, language: Language): string =>
  long[language].format(new Date(date));

const weekday: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat(locale.nl, { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locale.en, { weekday: 'long', timeZone: 'UTC' }),
};

/**
 * A day with its weekday.
 *
 * @example formatWeekday(plainDate('2026-09-14'), 'nl') // 'maandag 14 september 2026'
 */
export const formatWeekday = (date: PlainDate, language: Language): string =>
  `${weekday[language].format(new Date(date))} ${formatDate(date, language)}`;

const through: Record<Language, string> = { nl: 't/m', en: 'to' };

/**
 * Days of a period, both included; the year once where it is the same.
 *
 * @example formatPeriod(plainDate('2026-09-05'), plainDate('2026-10-22'), 'nl') // '5 september t/m 22 oktober 2026'
 */
export const formatPeriod = (from: PlainDate, until: PlainDate, language: Language): string => {
  const first = formatDate(from, language);
  const short = yearOf(from) === yearOf(until) ? first.replace(/\s\d{4}$/, '') : first;
  return `${short} ${through[language]} ${formatDate(until, language)}`;
};

/**
 * A day as a narrow column holds it, on one line.
 *
 * @example formatShortDate(plainDate('2026-10-22'), 'nl') // '22 okt 2026'
 */
export const formatShortDate = (date: PlainDate, language: Language): string =>
  short[language].format(new Date(date)).replace('.', '').replaceAll(' ', '\u00a0');

/**
 * A day as the stamp carries it.
 *
 * @example formatStampDate(plainDate('2026-09-29'), 'nl') // '29 SEP 2026'
 */
export const formatStampDate = (date: PlainDate, language: Language): string =>
  short[language]
    .formatToParts(new Date(date))
    .map(({ type, value }) => (type === 'month' ? value.slice(0, 3) : value))
    .join('')
    .toUpperCase();
