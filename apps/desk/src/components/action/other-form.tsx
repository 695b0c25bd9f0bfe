import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { DebtorPick } from './debtor-pick.tsx';
import { InvoicePick, usePickedInvoices } from './invoice-pick.tsx';
import { ReasonForm } from './reason-form.tsx';

/** Invoices that are another debtor's. */
export const MoveInvoicesForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions } = useTexts();
  const t = actions.other;
  const [to, setTo] = useState<string>();
  const { picked, pick } = usePickedInvoices(card, true);
  const { id } = card.debtor;
  return (
    <ReasonForm
      id="other"
      title={t.moveTitle}
      act={t.move}
      hint={t.moveHint}
      checks={{
        'other-invoices': picked.length === 0 && actions.chooseInvoices,
        'other-to': to === undefined && t.choose,
      }}
      send={(reason) => api.moveInvoices(id, { to: to ?? id, invoices: [...picked], reason })}
      onDone={() => onDone(t.moved)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          <InvoicePick
            id="other-invoices"
            card={card}
            picked={picked}
            withEnded
            error={errorOf('other-invoices')}
            onPick={pick}
          />
          <DebtorPick id="other-to" besides={id} value={to} error={errorOf('other-to')} onPick={setTo} />
        </>
      )}
    </ReasonForm>
  );
};

/** Two cards of one customer become one. */
export const MergeForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { other: t } = useTexts().actions;
  const [into, setInto] = useState<string>();
  const { id } = card.debtor;
  return (
    <ReasonForm
      id="merge"
      title={t.mergeTitle}
      act={t.merge}
      hint={t.mergeHint}
      checks={{ 'merge-into': into === undefined && t.choose }}
      send={(reason) => api.mergeInto(id, { into: into ?? id, reason })}
      onDone={() => onDone(t.merged)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <DebtorPick
          id="merge-into"
          besides={id}
          value={into}
          error={errorOf('merge-into')}
          onPick={setInto}
        />
      )}
    </ReasonForm>
  );
};
