import { amsterdamDate, amsterdamMinute } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type PlainDate, weekday } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const STAMP_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'JAN FEB MRT APR MEI JUN JUL AUG SEP OKT NOV DEC'.split(' '),
  en: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' '),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

const written = (date: PlainDate, months: readonly string[]): string =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

/** @example formatDate(plainDate('2026-09-04'), 'nl') // '4 september 2026' */
export const formatDate = (date: PlainDate, language: Language): string => written(date, MONTHS[language]);

/** @example formatWeekday(plainDate('2026-10-02'), 'nl') // 'vrijdag 2 oktober 2026' */
export const formatWeekday = (date: PlainDate, language: Language): string =>
  `${WEEKDAYS[language][weekday(date) - 1] ?? ''} ${formatDate(date, language)}`;

/** @example formatStampDate(plainDate('2026-09-29'), 'nl') // '29 SEP 2026' */
export const formatStampDate = (date: PlainDate, language: Language): string =>
  written(date, STAMP_MONTHS[language]);

/** @example formatMoment(instant('2026-09-29T12:05:00Z'), 'nl') // '29 september 2026 14:05' */
export const formatMoment = (at: Instant, language: Language): string => {
  const minute = amsterdamMinute(at);
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatDate(amsterdamDate(at), language)} ${clock}`;
};
