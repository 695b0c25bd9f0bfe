import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** @example longDay(plainDate('2026-09-23'), 'nl') // 'woensdag 23 september 2026' */
export const longDay = (date: PlainDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(date));
