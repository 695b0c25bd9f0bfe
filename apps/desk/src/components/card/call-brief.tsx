import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';

/** What one needs in the ear: number, name, and three questions. */
export const CallBrief = ({ call, today }: { call: CallTask; today: PlainDate }) => {
  const { desk } = useTexts();
  const { calls } = desk;
  const facts = [
    call.until && calls.until(formatShortDay(call.until, today, language.value)),
    call.callBackOn && calls.callBack(formatShortDay(call.callBackOn, today, language.value)),
    call.attempts.length > 0 && calls.attempts(call.attempts.length),
    call.promise && calls.promise(formatDate(call.promise.on, language.value)),
  ].filter(Boolean);
  return (
    <div class="call-brief">
      <p class="phone">
        {call.phone ? <a href={`tel:${call.phone}`}>{call.phone}</a> : calls.noPhone}
        {call.debtor.contact && <span> {call.debtor.contact}</span>}
      </p>
      <p class="small">{facts.join(' · ')}</p>
      <ol>
        {calls.script.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
};
