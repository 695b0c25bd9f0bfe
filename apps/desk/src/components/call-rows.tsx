import type { CallList, CallRow } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../format/day.ts';
import { language, useTexts } from '../state/reader.ts';
import { callBackText, contactText, momentText, promiseText } from './call/call-texts.ts';
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
  const when =
    callBackText(call, today, texts) ?? (triedToday ? calls.triedToday : momentText(moment, texts));
  const by = call.handledBy && ` · ${calls.handledBy(call.handledBy)}`;
  const until = call.until && calls.until(formatShortDay(call.until, today, language.value));
  const progress = [call.attempt <= 3 && calls.attempt(call.attempt), until].filter(Boolean).join(' · ');
  return (
    <li class="call" data-now={moment.now && !triedToday}>
      <WorkRow
        id={debtor.id}
        chosen={chosen}
        name={debtor.name}
        amount={<Euro value={call.overdue > 0 ? call.overdue : call.open} />}
        notes={[
          why,
          when,
          <>
            {contactText(call.lastContact, today, texts)}
            {call.lastContact?.by === 'call' && by}
          </>,
          progress,
          ...(call.promise ? [promiseText(call, today, texts)] : []),
          ...(phone ? [] : [calls.noPhone]),
        ]}
      />
      {phone && (
        <a class="ring" href={`tel:${phone}`} aria-label={calls.ring(debtor.name)}>
          {calls.ringNow}
        </a>
      )}
    </li>
  );
};

type CallRowsProps = { readonly list: CallList; readonly chosen: string };

/** Whom to call today, and beneath it who asked for another day. */
export const CallRows = ({ list, chosen }: CallRowsProps) => {
  const { calls } = useTexts();
  const { today, later } = list;
  const row = (call: CallRow) => (
    <OneCall key={call.id} call={call} today={today} chosen={call.debtor.id === chosen} />
  );
  return (
    <>
      {list.calls.length === 0 && (
        <p class="quiet-list">{later.length > 0 ? calls.quietToday : calls.quiet}</p>
      )}
      {list.calls.length > 0 && <ul class="rows">{list.calls.map(row)}</ul>}
      {later.length > 0 && (
        <>
          <h2 class="list-part">{calls.later}</h2>
          <ul class="rows">{later.map(row)}</ul>
        </>
      )}
    </>
  );
};
