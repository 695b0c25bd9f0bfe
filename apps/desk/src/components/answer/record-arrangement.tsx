import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { ActForm } from '../form/act-form.tsx';
import { NoteArea } from '../form/note-area.tsx';
import { EMPTY_SCHEDULE, ScheduleFields, scheduleChoice, scheduleErrors } from './schedule-fields.tsx';

/** What a debtor offers on the phone; it is decided on like every other proposal. */
export const RecordArrangementForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const texts = useTexts();
  const { answers, desk, words } = texts;
  const t = answers.arrangement;
  const [typed, setTyped] = useState(EMPTY_SCHEDULE);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = tried ? scheduleErrors(typed, texts) : [];
  const submit = () => {
    setTried(true);
    const choice = scheduleChoice(typed);
    if (choice)
      void act.run(
        () => api.recordArrangement(card.debtor.id, { choice, note: note.trim() || null }),
        () => onDone(t.recordDone),
      );
  };
  return (
    <ActForm
      title={t.record}
      act={t.recordSave}
      {...act}
      errors={errors}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <p>{t.recordText(words.invoiceNames(card.answers.arrangeable))}</p>
      <ScheduleFields typed={typed} today={card.today} errors={errors} onInput={setTyped} />
      <NoteArea id="schedule-note" label={`${t.note} ${desk.optional}`} value={note} onInput={setNote} />
    </ActForm>
  );
};
