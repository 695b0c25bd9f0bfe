import type { AnswerSales, SalesAsk } from '@voldaan/contract/desk/sales.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';

type AnswerAskProps = {
  readonly debtorId: string;
  readonly ask: SalesAsk;
  readonly today: PlainDate;
  readonly onDone: (said: string) => void;
};

/** A hard step is near: sales lets it go on, or asks for time once. */
export const AnswerAsk = ({ debtorId, ask, today, onDone }: AnswerAskProps) => {
  const { desk, sales: t } = useTexts();
  const [answer, setAnswer] = useState<AnswerSales['answer']>();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const day = (on: PlainDate) => formatWeekday(on, language.value);
  const said = reason.trim();
  const later = answer === 'more-time';
  const errors = errorsOf({
    'sales-answer': tried && !answer && desk.required.choose(t.legend),
    'sales-until': tried && later && !isPlainDate(until) && desk.required.day(t.until),
    'sales-reason': tried && later && !said && desk.required.text(t.reason),
  });
  const body = (): AnswerSales | undefined => {
    if (answer === 'go-ahead') return { answer, reason: said || null };
    return answer && isPlainDate(until) && said ? { answer, until, reason: said } : undefined;
  };
  const submit = () => {
    setTried(true);
    const given = body();
    if (given)
      void act.run(
        () => api.answerSales(debtorId, ask.id, given),
        () => onDone(t.done),
      );
  };
  return (
    <ActForm
      title={t.asked[ask.about](day(ask.stepOn))}
      act={t.save}
      {...act}
      errors={errors}
      onSubmit={submit}
    >
      <p>{t.silence}</p>
      <Choice
        name="sales-answer"
        legend={t.legend}
        value={answer}
        options={t.answers}
        error={errorAt(errors, 'sales-answer')}
        onInput={setAnswer}
      />
      {later && (
        <DayField
          id="sales-until"
          label={t.until}
          hint={t.untilHint(day(ask.latest))}
          min={today}
          max={ask.latest}
          value={until}
          error={errorAt(errors, 'sales-until')}
          onInput={setUntil}
        />
      )}
      {answer && (
        <NoteArea
          id="sales-reason"
          label={later ? t.reason : `${t.reason} ${desk.optional}`}
          error={errorAt(errors, 'sales-reason')}
          value={reason}
          onInput={setReason}
        />
      )}
    </ActForm>
  );
};
