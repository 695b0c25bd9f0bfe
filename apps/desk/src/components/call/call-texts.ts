import type { CallMoment, CallRow, LastContact } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatShortDay } from '../../format/day.ts';
import { language } from '../../state/reader.ts';
import type { DeskTexts } from '../../texts/texts.ts';

type Texts = Pick<DeskTexts, 'calls' | 'words'>;
type Called = Pick<CallRow, 'callBackOn' | 'callBackAt' | 'promise' | 'triedToday' | 'moment'>;

const day = (on: PlainDate, today: PlainDate): string => formatShortDay(on, today, language.value);

/** Whether it is a moment to ring; another clock than ours is named. */
export const momentText = (
  { now, next, guessed }: CallMoment,
  today: PlainDate,
  { calls }: Texts,
): string => {
  const sure = guessed ? ` (${calls.guessed})` : '';
  if (now || !next) return `${calls.now}${sure}`;
  const { on, from } = next;
  return `${on === today ? calls.from(from) : calls.fromDay(day(on, today), from)}${sure}`;
};

/** What to know before dialling: tried already, an appointment, and whether it is the moment. */
export const whenText = (called: Called, today: PlainDate, texts: Texts): string => {
  if (called.triedToday) return texts.calls.triedToday;
  const { moment, callBackOn } = called;
  const appointment = callBackText(called, today, texts);
  if (appointment && moment.next?.on === callBackOn) return appointment;
  return [appointment, momentText(moment, today, texts)].filter(Boolean).join(' · ');
};

/** The last thing between us, and when. */
export const contactText = (last: LastContact | null, today: PlainDate, { calls, words }: Texts): string => {
  if (!last) return calls.noContact;
  const what =
    last.by === 'call' ? last.outcome && words.OUTCOME[last.outcome] : last.step && words.STEP[last.step];
  const how = last.by === 'call' ? '' : ` ${calls.contactBy[last.by]}`;
  return calls.lastContact(`${capital(what ?? '')}${how}`, day(last.on, today));
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** An appointment with its time; null when none was made. */
export const callBackText = ({ callBackOn, callBackAt }: Called, today: PlainDate, { calls }: Texts) => {
  if (!callBackOn) return null;
  const on = day(callBackOn, today);
  return callBackAt ? calls.callBackAt(on, callBackAt) : calls.callBack(on);
};

/** A promise that runs; null when there is none. */
export const promiseText = ({ promise }: Called, today: PlainDate, { calls }: Texts): string | null =>
  promise && calls.promise(formatEuro(promise.amount, language.value), day(promise.on, today));
