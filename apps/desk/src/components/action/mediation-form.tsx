import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { InvoicePick, usePickedInvoices } from './invoice-pick.tsx';
import { ReasonForm } from './reason-form.tsx';

const MEDIATION_DAYS = 42;

/** Invoices go to a mediator. */
export const MediationForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions } = useTexts();
  const t = actions.mediation;
  const { picked, pick } = usePickedInvoices(card);
  const last = formatDate(addDays(card.today, MEDIATION_DAYS), language.value);
  return (
    <ReasonForm
      id="mediation"
      title={t.title}
      act={t.save}
      hint={t.hint(last)}
      checks={{ 'mediation-invoices': picked.length === 0 && actions.chooseInvoices }}
      send={(reason) => api.toMediation(card.debtor.id, { invoices: [...picked], reason })}
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <InvoicePick
          id="mediation-invoices"
          card={card}
          picked={picked}
          error={errorOf('mediation-invoices')}
          onPick={pick}
        />
      )}
    </ReasonForm>
  );
};
