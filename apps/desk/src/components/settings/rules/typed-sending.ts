import type { SendingRulesValue } from '@voldaan/contract/desk/settings-rules.ts';
import { isPlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** A closed day or period as it stands in the fields. */
export type TypedPeriod = { readonly from: string; readonly until: string; readonly name: string };

type Hours = { readonly opens: string; readonly closes: string };

/** Days and hours as they stand in the fields. */
export type TypedSending = {
  readonly business: Hours;
  readonly consumer: Hours;
  readonly spread: string;
  readonly quietDays: boolean;
  readonly closed: readonly TypedPeriod[];
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const minutesOf = (text: string): number => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

export const typedSending = ({
  mail,
  spreadMinutes,
  quietDays,
  closed,
}: SendingRulesValue): TypedSending => ({
  business: { opens: clock(mail.business.opens), closes: clock(mail.business.closes) },
  consumer: { opens: clock(mail.consumer.opens), closes: clock(mail.consumer.closes) },
  spread: String(spreadMinutes),
  quietDays,
  closed,
});

const window = ({ opens, closes }: Hours) => ({ opens: minutesOf(opens), closes: minutesOf(closes) });

/** The rules that the fields are; undefined while a day, an hour or a reason is missing. */
export const sendingFrom = (typed: TypedSending): SendingRulesValue | undefined => {
  const closed = typed.closed.flatMap(({ from, until, name }) =>
    isPlainDate(from) && isPlainDate(until) && name.trim() !== ''
      ? [{ from: plainDate(from), until: plainDate(until), name: name.trim() }]
      : [],
  );
  const mail = { business: window(typed.business), consumer: window(typed.consumer) };
  const spreadMinutes = /^\s*\d{1,4}\s*$/.test(typed.spread) ? Number(typed.spread) : 0;
  const numbers = [...Object.values(mail.business), ...Object.values(mail.consumer)];
  if (closed.length !== typed.closed.length || numbers.some(Number.isNaN)) return undefined;
  return { closed, quietDays: typed.quietDays, mail, spreadMinutes };
};
