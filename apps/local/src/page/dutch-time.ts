import type { Instant } from '@voldaan/domain/calendar/instant.ts';

const FORMAT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example dutchTime(instant('2026-09-08T07:12:00Z')) // 'di 8 sep 2026, 09:12' */
export const dutchTime = (at: Instant): string => FORMAT.format(Date.parse(at));

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** @example euros(124630) // '€ 1.246,30' */
export const euros = (cents: number): string => EURO.format(cents / 100);
