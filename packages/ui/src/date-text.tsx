import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from './format/date.ts';

/** A day written out; `weekday` for a promise, so that a person can plan by it. */
export const DateText = (props: { date: PlainDate; language: Language; weekday?: boolean }) => (
  <time dateTime={props.date}>
    {props.weekday ? formatWeekday(props.date, props.language) : formatDate(props.date, props.language)}
  </time>
);
