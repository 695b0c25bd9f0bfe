import type { CallList, CallRow } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../format/day.ts';
import { language, useTexts } from '../state/reader.ts';
import { contactText, promiseText, whenText } from './call/call-texts.ts';
import { Euro } from './euro.tsx';
import { WorkRow } from './work-row.tsx';

type OneCallProps = { readonly call: CallRow; readonly today: PlainDate; readonly chosen: boolean };

/** Who, about what, and since when; whether now is the moment, what was last, which try it is. */
const OneCall = ({ call, today, chosen }: OneCallProps) => {
  const texts = useTexts();
  const { calls, words } = texts;
  const { debtor, invoices, count, phone, moment, triedToday } = call;
  const [first = ''] = invoices;
  const about = count > invoices.length ? calls.more(first, count - 1) : words.invoiceNames([...invoices]);
  const why = call.why === 'promise-broken' ? <strong>{calls.promiseBroken}</strong> : about;
  const toRing = moment.now && !triedToday;
  const by = call.handledBy && ` · ${calls.handledBy(call.handledBy)}`;
  const until = call.until && calls.until(formatShortDay(call.until, today, language.value));
  const progress = [call.attempt <= 3 && calls.attempt(call.attempt), until].filter(Boolean).join(' · ');
  return (
    <li class="call" data-now={toRing}>
      <WorkRow
        id={debtor.id}
        chosen={chosen}
        name={debtor.name}
        amount={<Euro value={call.overdue > 0 ? call.overdue : call.open} />}
        notes={[
          why,
          whenText(call, today, texts),
          <>
            {contactText(call.lastContact, today, texts)}
            {call.lastContact?.by === 'call' && by}
          </>,
          progress,
          ...(call.promise ? [promiseText(call, today, texts)] : []),
          ...(phone ? [] : [calls.noPhone]),
        ]}
      />
      {phone && toRing && (
        <a class="ring" href={`tel:${phone}`} aria-label={calls.ring(debtor.name)}>
          {calls.ringNow}
        </a>
      )}
    </li>
  );
};

type CallRowsProps = { readonly list: CallList; readonly chosen: string };

/** Whom to call now, beneath it who is to be called today at another hour, and who asked for another day. */
export const CallRows = ({ list, chosen }: CallRowsProps) => {
  const { calls } = useTexts();
  const { today, later } = list;
  const now = list.calls.filter(({ moment }) => moment.now);
  const outside = list.calls.filter(({ moment }) => !moment.now);
  const row = (call: CallRow) => (
    <OneCall key={call.id} call={call} today={today} chosen={call.debtor.id === chosen} />
  );
  return (
    <>
      {list.calls.length === 0 && (
        <p class="quiet-list">{later.length > 0 ? calls.quietToday : calls.quiet}</p>
      )}
      {now.length > 0 && <ul class="rows">{now.map(row)}</ul>}
      {outside.length > 0 && (
        <>
          <h2 class="list-part">{calls.outside}</h2>
          <ul class="rows">{outside.map(row)}</ul>
        </>
      )}
      {later.length > 0 && (
        <>
          <h2 class="list-part">{calls.later}</h2>
          <ul class="rows">{later.map(row)}</ul>
        </>
      )}
    </>
  );
};
