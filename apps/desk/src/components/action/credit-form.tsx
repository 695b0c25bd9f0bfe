import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { Select } from '../form/select.tsx';
import { openInvoices } from './invoice-pick.tsx';
import { ReasonForm } from './reason-form.tsx';

const NONE = '';

/** A credit note by hand: off an invoice, or a credit on the account. */
export const CreditForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, desk } = useTexts();
  const t = actions.credit;
  const invoices = openInvoices(card, true);
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState('');
  const [invoice, setInvoice] = useState<string>(invoices[0]?.number ?? NONE);
  const read = parseEuro(amount);
  const good = read !== undefined && read > 0 ? read : undefined;
  return (
    <ReasonForm
      id="credit"
      title={t.title}
      act={t.save}
      checks={{
        'credit-number': number.trim() === '' && desk.required.text(t.number),
        'credit-amount': good === undefined && desk.required.amount(t.amount),
      }}
      send={(reason) =>
        api.addCreditNote(card.debtor.id, {
          number: number.trim(),
          amount: good ?? card.totals.open,
          invoice: invoice || null,
          reason,
        })
      }
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          <Field
            id="credit-number"
            name="credit-number"
            label={t.number}
            error={errorOf('credit-number')}
            value={number}
            onInput={setNumber}
          />
          <Field
            id="credit-amount"
            name="credit-amount"
            label={t.amount}
            inputMode="decimal"
            error={errorOf('credit-amount')}
            value={amount}
            onInput={setAmount}
          />
          <Select
            id="credit-on"
            label={t.on}
            value={invoice}
            options={{
              ...Object.fromEntries(invoices.map((each) => [each.number, each.number])),
              [NONE]: t.none,
            }}
            onInput={setInvoice}
          />
        </>
      )}
    </ReasonForm>
  );
};
