import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { Choice } from '../form/choice.tsx';
import { InvoicePick, usePickedInvoices } from './invoice-pick.tsx';
import { ReasonForm } from './reason-form.tsx';

/** A write-off is proposed; another person decides. */
export const WriteOffForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions } = useTexts();
  const t = actions.propose;
  const { picked, pick } = usePickedInvoices(card);
  return (
    <ReasonForm
      id="write-off"
      title={t.writeOffTitle}
      act={t.save}
      hint={t.writeOffHint}
      checks={{ 'write-off-invoices': picked.length === 0 && actions.chooseInvoices }}
      send={(reason) => api.proposeAct(card.debtor.id, { act: 'write-off', invoices: [...picked], reason })}
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <InvoicePick
          id="write-off-invoices"
          card={card}
          picked={picked}
          error={errorOf('write-off-invoices')}
          onPick={pick}
        />
      )}
    </ReasonForm>
  );
};

/** A hand-over is proposed; another person decides. */
export const HandOverForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, desk, words } = useTexts();
  const t = actions.propose;
  const { picked, pick } = usePickedInvoices(card);
  const [to, setTo] = useState<'agency' | 'bailiff'>();
  return (
    <ReasonForm
      id="hand-over"
      title={t.handOverTitle}
      act={t.save}
      hint={t.handOverHint}
      checks={{
        'hand-over-to': to === undefined && desk.required.choose(`${t.to}:`),
        'hand-over-invoices': picked.length === 0 && actions.chooseInvoices,
      }}
      send={(reason) =>
        api.proposeAct(card.debtor.id, { act: to ?? 'agency', invoices: [...picked], reason })
      }
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          <Choice
            name="hand-over-to"
            legend={t.to}
            value={to}
            options={{ agency: words.CHOICE.agency, bailiff: words.CHOICE.bailiff }}
            error={errorOf('hand-over-to')}
            onInput={setTo}
          />
          <InvoicePick
            id="hand-over-invoices"
            card={card}
            picked={picked}
            error={errorOf('hand-over-invoices')}
            onPick={pick}
          />
        </>
      )}
    </ReasonForm>
  );
};
