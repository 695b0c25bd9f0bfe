import { type Holiday, holidaysOf } from '@voldaan/domain/calendar/holidays.ts';
import {
  addDays,
  later,
  type PlainDate,
  plainDate,
  weekday,
  yearOf,
} from '@voldaan/domain/calendar/plain-date.ts';
import { EQUATED_DAYS } from '@voldaan/domain/law/equated-days.ts';
import {
  fourteenDayNoticeTerm,
  type NoticeDelivery,
  type NoticeTerm,
} from '@voldaan/domain/law/fourteen-day-notice-term.ts';
import { fieldDay } from '../read/field-day.ts';
import { answered, type Calculated, refused, type Wrong } from '../wrong.ts';

/** The form as it was filled in; `received` is for a registered letter, and may be empty. */
export type NoticeForm = {
  readonly channel: NoticeDelivery['channel'] | '';
  readonly sent: string;
  readonly received: string;
};

export const NOTICE_UNTOUCHED: NoticeForm = { channel: '', sent: '', received: '' };

/** Why the fourteenth day is not the last one. */
export type DayOff =
  | { readonly kind: 'weekend' | 'equated' }
  | { readonly kind: 'holiday'; readonly name: string };

export type NoticeAnswer = {
  readonly channel: NoticeDelivery['channel'];
  readonly sent: PlainDate;
  readonly term: NoticeTerm;
  /** The first and the fourteenth day of the term, both counted. */
  readonly firstDay: PlainDate;
  readonly fourteenthDay: PlainDate;
  /** Absent when the fourteenth day is a working day, and so the last one. */
  readonly movedBecause?: DayOff;
  /** Days by Royal Decree are not known as far ahead as this term. */
  readonly decreeUnknown: boolean;
};

/** Of the years before, holidays are not known; after, no date of four digits. */
const SPAN = { from: plainDate('1980-01-01'), until: plainDate('2199-11-30') };

const dayOff = (date: PlainDate): DayOff => {
  const holiday = holidaysOf(yearOf(date)).find((day: Holiday) => day.date === date);
  if (holiday) return { kind: 'holiday', name: holiday.name };
  return { kind: weekday(date) > 5 ? 'weekend' : 'equated' };
};

const deliveryOf = (form: NoticeForm, wrong: Wrong[]): NoticeDelivery | undefined => {
  if (form.channel === '') wrong.push({ field: 'channel', words: (bad) => bad.choose });
  const sent = fieldDay('sent', form.sent, SPAN, wrong);
  if (form.channel !== 'registered' || form.received.trim() === '') {
    if (!sent || form.channel === '') return undefined;
    return form.channel === 'email' ? { channel: 'email', opened: sent } : { channel: form.channel, sent };
  }
  const received = fieldDay('received', form.received, SPAN, wrong);
  if (!sent || !received) return undefined;
  if (received < sent)
    wrong.push({ field: 'received', words: (bad) => bad.receivedBeforeSent(received, sent) });
  return { channel: 'registered', sent, received };
};

/** The term of a fourteen-day notice from what was typed, by the same functions that every letter uses. */
export const calculateNotice = (form: NoticeForm): Calculated<NoticeAnswer> => {
  const wrong: Wrong[] = [];
  const delivery = deliveryOf(form, wrong);
  if (!delivery || wrong.length > 0) return refused(wrong);
  const term = fourteenDayNoticeTerm(delivery);
  const fourteenthDay = addDays(term.presumedReceived, 14);
  return answered({
    channel: delivery.channel,
    sent: delivery.channel === 'email' ? delivery.opened : delivery.sent,
    term,
    firstDay: addDays(term.presumedReceived, 1),
    fourteenthDay,
    ...(term.lastFreeDay !== fourteenthDay && { movedBecause: dayOff(fourteenthDay) }),
    decreeUnknown: later(fourteenthDay, EQUATED_DAYS.knownUntil) !== EQUATED_DAYS.knownUntil,
  });
};
