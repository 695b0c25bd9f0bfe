import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds, type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** When a schedule runs: once, or again and again. */
export type Expression =
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'rate'; readonly seconds: number };

const AT = /^at\((\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/;
const RATE = /^rate\((\d+) (minute|hour|day)s?\)$/;
const UNIT_SECONDS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

const zoned = (date: string, seconds: number, zone: string): Instant | undefined => {
  if (!isPlainDate(date) || seconds >= 86_400) return undefined;
  if (zone === 'UTC' || zone === 'Etc/UTC') return addSeconds(instant(`${date}T00:00:00Z`), seconds);
  if (zone !== 'Europe/Amsterdam') return undefined;
  return addSeconds(amsterdamMoment(date, Math.floor(seconds / 60)), seconds % 60);
};

/**
 * Reads `at(yyyy-mm-ddThh:mm:ss)` and `rate(n unit)`; no seconds, zones other than UTC and Europe/Amsterdam,
 * or cron: nothing here needs them, and a refusal is better than a guess.
 *
 * @returns undefined when the expression or its zone is not understood
 * @example readExpression('at(2026-09-08T07:12:00)', 'UTC') // { kind: 'at', at: '2026-09-08T07:12:00Z' }
 */
export const readExpression = (text: string, zone = 'UTC'): Expression | undefined => {
  const [, date = '', hour, minute, second] = AT.exec(text) ?? [];
  if (date) {
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
    const at = zoned(date, Number(hour) * 3600 + Number(minute) * 60 + Number(second), zone);
    return at && { kind: 'at', at };
  }
  const [, count, unit = ''] = RATE.exec(text) ?? [];
  const seconds = Number(count) * (UNIT_SECONDS[unit] ?? Number.NaN);
  return seconds > 0 ? { kind: 'rate', seconds } : undefined;
};
