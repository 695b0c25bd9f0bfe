import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';

type SnoozeFormProps = {
  readonly task: Task;
  readonly today: PlainDate;
  readonly onDone: () => void;
};

/** Puts a row away until a day, with a reason; never beyond the day that the debtor was promised. */
export const SnoozeForm = ({ task, today, onDone }: SnoozeFormProps) => {
  const { inbox: t, desk } = useTexts();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const { answerBy } = task;
  const field = (name: string) => `snooze-${name}-${task.work}`;
  const errors = errorsOf({
    [field('until')]: tried && !isPlainDate(until) && desk.required.day(t.snoozeUntil),
    [field('why')]: tried && reason.trim() === '' && desk.required.text(t.snoozeWhy),
  });
  const submit = () => {
    setTried(true);
    if (!isPlainDate(until) || reason.trim() === '') return;
    void act.run(() => api.snoozeWork(task.debtor.id, task.work, { until, reason: reason.trim() }), onDone);
  };
  return (
    <ActForm
      title={t.snoozeTitle}
      act={t.snoozeSave}
      {...act}
      errors={errors}
      onSubmit={submit}
      onCancel={onDone}
    >
      <DayField
        id={field('until')}
        label={t.snoozeUntil}
        hint={answerBy ? t.snoozePromised(formatWeekday(answerBy, language.value)) : undefined}
        value={until}
        min={today}
        max={answerBy ?? undefined}
        error={errorAt(errors, field('until'))}
        onInput={setUntil}
      />
      <NoteArea
        id={field('why')}
        label={t.snoozeWhy}
        rows={2}
        error={errorAt(errors, field('why'))}
        value={reason}
        onInput={setReason}
      />
    </ActForm>
  );
};
