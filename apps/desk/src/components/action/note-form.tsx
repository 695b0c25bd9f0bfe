import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { ReasonForm } from './reason-form.tsx';

/** Something to remember about the debtor. */
export const NoteForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions } = useTexts();
  const t = actions.notes;
  return (
    <ReasonForm
      id="note"
      title={actions.verbs.note}
      act={t.save}
      question={t.text}
      checks={{}}
      send={(text) => api.addNote(card.debtor.id, { text })}
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    />
  );
};
