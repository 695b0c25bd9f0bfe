import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { Result } from '../parts/result.tsx';
import type { CalculatorWords } from '../words.ts';
import type { DayOff, NoticeAnswer } from './notice-form.ts';

type NoticeResultProps = CalculatorWords & { readonly answer: NoticeAnswer };
type Step = { readonly label: string; readonly date: PlainDate; readonly note: string };

const stepsOf = ({ answer, language, texts }: NoticeResultProps): readonly Step[] => {
  const { channel, sent, term, firstDay, fourteenthDay, movedBecause } = answer;
  const { rows, dayOff, ...words } = texts.notice;
  const written = (date: PlainDate) => formatWeekday(date, language);
  const why = (off: DayOff) => (off.kind === 'holiday' ? dayOff.holiday(off.name) : dayOff[off.kind]);
  const arrival = { post: rows.presumed, registered: rows.registered, email: rows.opened }[channel];
  return [
    ...(channel === 'email' ? [] : [{ label: rows.sent, date: sent, note: words.sentNote[channel] }]),
    {
      label: arrival,
      date: term.presumedReceived,
      note: channel === 'email' ? words.openedNote : words.presumedNote,
    },
    {
      label: rows.fourteen,
      date: fourteenthDay,
      note: words.fourteenNote(written(firstDay), written(fourteenthDay)),
    },
    ...(movedBecause
      ? [
          {
            label: rows.moved,
            date: term.lastFreeDay,
            note: words.movedNote(written(fourteenthDay), why(movedBecause)),
          },
        ]
      : []),
    { label: rows.dueFrom, date: term.costsDueFrom, note: words.dueNote },
  ];
};

const remarksOf = ({ answer, texts: { notice } }: NoticeResultProps): readonly string[] => [
  ...(answer.movedBecause ? [notice.remarks.moved] : []),
  ...(answer.decreeUnknown ? [notice.remarks.decreeUnknown] : []),
  ...(answer.channel === 'email' ? [notice.remarks.proof] : []),
];

/** The dates of a notice, each with how it was found. */
export const NoticeResult = (props: NoticeResultProps) => {
  const { answer, language, texts } = props;
  return (
    <Result
      texts={texts}
      label={texts.notice.sum}
      outcome={formatWeekday(answer.term.lastFreeDay, language)}
      inWords
      remarks={remarksOf(props)}
    >
      <h3>{texts.calculation}</h3>
      <ol class="rows dates">
        {stepsOf(props).map(({ label, date, note }) => (
          <li key={label}>
            <span>{label}</span>
            <strong>
              <time dateTime={date}>{formatWeekday(date, language)}</time>
            </strong>
            <span class="small">{note}</span>
          </li>
        ))}
      </ol>
    </Result>
  );
};
