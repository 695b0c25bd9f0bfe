import type { CallList, CallTask } from '@voldaan/contract/desk/calls.ts';
import { formatShortDay } from '../format/day.ts';
import { language, useTexts } from '../state/reader.ts';
import { Euro } from './euro.tsx';
import { WorkRow } from './work-row.tsx';

/** Today's calls: name and number, what it is about, and what is overdue. */
export const CallRows = ({ list, chosen }: { list: CallList; chosen: string }) => {
  const { desk, words } = useTexts();
  const { calls } = desk;
  if (list.calls.length === 0) return <p class="quiet-list">{calls.quiet}</p>;
  const day = (date: CallTask['since']) => formatShortDay(date, list.today, language.value);
  const about = (call: CallTask): string =>
    call.about === 'did-it-arrive'
      ? calls.arrival
      : words.invoiceNames(call.invoices.map(({ number }) => number));
  const tried = (call: CallTask): string =>
    [
      call.attempts.length > 0 && calls.attempts(call.attempts.length),
      call.until && calls.until(day(call.until)),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul class="rows">
      {list.calls.map((call) => (
        <li key={call.id}>
          <WorkRow
            id={call.debtor.id}
            chosen={call.debtor.id === chosen}
            name={call.debtor.name}
            amount={<Euro value={call.overdue > 0 ? call.overdue : call.open} />}
            notes={[`${call.phone ?? calls.noPhone} · ${about(call)}`, tried(call)]}
          />
        </li>
      ))}
    </ul>
  );
};
