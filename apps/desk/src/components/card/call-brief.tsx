import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { contactText, promiseText, whenText } from '../call/call-texts.ts';

/** What one needs in the ear: number, name, whether it is the moment, and three questions. */
export const CallBrief = ({ call, today }: { call: CallTask; today: PlainDate }) => {
  const texts = useTexts();
  const { calls } = texts;
  const { phone, debtor, moment } = call;
  const handled = call.attempts.at(-1)?.by;
  const facts = [
    call.keyAccount && calls.keyAccount,
    moment.now && whenText(call, today, texts),
    call.attempt <= 3 && calls.attempt(call.attempt),
    call.until && calls.next(formatShortDay(call.until, today, language.value)),
  ].filter(Boolean);
  const before = [
    contactText(call.lastContact, today, texts),
    handled && calls.handledBy(handled),
    promiseText(call, today, texts),
  ].filter(Boolean);
  return (
    <div class="call-brief">
      <p class="phone">
        {phone && moment.now && <a href={`tel:${phone}`}>{phone}</a>}
        {phone && !moment.now && <span>{phone}</span>}
        {!phone && calls.noPhone}
        {debtor.contact && <span> {debtor.contact}</span>}
      </p>
      {!moment.now && (
        <p>
          <strong>{whenText(call, today, texts)}</strong>
        </p>
      )}
      {call.why === 'promise-broken' && (
        <p>
          <strong>{calls.promiseBroken}</strong>
        </p>
      )}
      <p class="small">{facts.join(' · ')}</p>
      <p class="small">{before.join(' · ')}</p>
      {!moment.now && <p class="small">{calls.hours}</p>}
      <ol>
        {calls.script.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
};
