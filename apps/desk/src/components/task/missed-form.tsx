import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { NoteArea } from '../form/note-area.tsx';

type MissedFormProps = {
  readonly debtorId: string;
  readonly taskId: string;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
};

/** An invoice that did not arrive: what the debtor said goes on the timeline, sending it again becomes a task. */
export const MissedForm = ({ debtorId, taskId, onDone, onCancel }: MissedFormProps) => {
  const { desk } = useTexts();
  const t = desk.tasks;
  const [note, setNote] = useState('');
  const act = useAct();
  const body = { arrived: false, note: note.trim() || null };
  return (
    <ActForm
      title={t.missedTitle}
      act={t.missedSave}
      {...act}
      errors={[]}
      onSubmit={() =>
        void act.run(
          () => api.answerArrival(debtorId, taskId, body),
          () => onDone(t.hasMissed),
        )
      }
      onCancel={onCancel}
    >
      <NoteArea
        id={`missed-note-${taskId}`}
        label={`${t.missedNote} ${desk.optional}`}
        rows={2}
        value={note}
        onInput={setNote}
      />
    </ActForm>
  );
};
