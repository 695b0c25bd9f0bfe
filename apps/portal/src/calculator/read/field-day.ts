import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Wrong } from '../wrong.ts';
import { readDay } from './read-day.ts';

/** Days that a calculation can be made for, both included. */
export type Span = { readonly from: PlainDate; readonly until: PlainDate };

/** A day inside a span as somebody typed it; what is wrong is added to `wrong`. */
export const fieldDay = (
  field: string,
  text: string,
  span: Span | undefined,
  wrong: Wrong[],
): PlainDate | undefined => {
  if (text.trim() === '') {
    wrong.push({ field, words: (bad) => bad.dayMissing });
    return undefined;
  }
  const day = readDay(text);
  if (day === undefined) wrong.push({ field, words: (bad) => bad.day(text.trim()) });
  else if (span && (day < span.from || day > span.until)) {
    wrong.push({ field, words: (bad) => bad.dayUnknown(day, span.from, span.until) });
  } else return day;
  return undefined;
};
