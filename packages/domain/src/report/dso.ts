import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Tally } from './tally.ts';

/** Days sales outstanding. `atLeast`: the turnover that is known does not reach back far enough. */
export type Dso = { readonly days: number; readonly atLeast: boolean };

/**
 * Days sales outstanding by counting back: of the latest days, so many as it takes until their turnover is what
 * is still open. Unlike "open ÷ turnover × days" it does not fall because an old month was busy.
 *
 * @param open - principal open at the end of the day, in cents
 * @param turnover - invoiced less credited, in cents by day of issue; as issued, so the VAT is in both
 * @param on - the day looked at
 * @returns whole days; 0 when nothing is open
 * @see the count-back method, as credit managers use it
 * @example on 30 June 300 open, invoiced 100 on the 30th and 200 on the 21st: ten days
 */
export const dso = (open: number, turnover: Tally, on: PlainDate): Dso => {
  if (open <= 0) return { days: 0, atLeast: false };
  const oldest = Object.keys(turnover)
    .filter((issued) => issued <= on)
    .sort()[0];
  if (oldest === undefined) return { days: 0, atLeast: true };
  const known = daysBetween(oldest as PlainDate, on) + 1;
  let left = open;
  for (let days = 1; days <= known; days += 1) {
    left -= turnover[addDays(on, 1 - days)] ?? 0;
    if (left <= 0) return { days, atLeast: false };
  }
  return { days: known, atLeast: true };
};
