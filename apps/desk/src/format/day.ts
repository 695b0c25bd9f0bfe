import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/**
 * A day for a narrow column; the year only when it is another than today's.
 *
 * @example formatShortDay(plainDate('2026-09-08'), plainDate('2026-10-01'), 'nl') // '8 sep'
 */
export const formatShortDay = (date: PlainDate, today: PlainDate, language: Language): string => {
  const day = `${Number(date.slice(8))} ${MONTHS[language][Number(date.slice(5, 7)) - 1] ?? ''}`;
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
};

/** The Dutch calendar day of a moment. */
export const dayOf = (at: Instant): PlainDate => amsterdamDate(at);

/** @example formatClock(instant('2026-09-08T07:12:00Z'), 'nl') // '09:12' */
export const formatClock = (at: Instant, language: Language): string => formatMoment(at, language).slice(-5);
