import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { ReasonForm } from './reason-form.tsx';

/** A statement of account now, after one look at where it goes. */
export const StatementForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { statement: t } = useTexts().actions;
  const to = card.debtor.emails.find(({ dunning }) => dunning)?.address;
  return (
    <ReasonForm
      id="statement"
      title={t.title}
      act={t.save}
      hint={to ? t.text(to) : t.nobody}
      question={null}
      checks={{}}
      send={() => api.sendStatement(card.debtor.id)}
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    />
  );
};
