import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';

/**
 * The moment at which Dutch clocks show a time on a day.
 *
 * @example moment('2026-09-08', '09:15') // '2026-09-08T07:15:00Z'
 */
export const moment = (day: string, time = '00:00'): Instant => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return amsterdamMoment(plainDate(day), Number(hours) * 60 + Number(minutes));
};
