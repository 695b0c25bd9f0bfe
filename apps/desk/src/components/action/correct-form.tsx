import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { DayField } from '../form/day-field.tsx';
import { Select } from '../form/select.tsx';
import { openInvoices } from './invoice-pick.tsx';
import { ReasonForm } from './reason-form.tsx';

/** A lower amount with its credit note, or a later due date, or both. */
export const CorrectForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, desk } = useTexts();
  const t = actions.correct;
  const invoices = openInvoices(card, true);
  const [number, setNumber] = useState(invoices[0]?.number ?? '');
  const [amount, setAmount] = useState('');
  const [creditNote, setCreditNote] = useState('');
  const [due, setDue] = useState('');
  const invoice = invoices.find((each) => each.number === number);
  if (!invoice) return null;
  const now = formatEuro(invoice.amount, language.value);
  const isLower = amount.trim() !== '';
  const read = parseEuro(amount);
  const lower = read !== undefined && read >= 0 && read < invoice.amount ? read : undefined;
  const day = isPlainDate(due) ? due : null;
  return (
    <ReasonForm
      id="correct"
      title={t.title}
      act={t.save}
      hint={t.hint}
      checks={{
        'correct-amount':
          (isLower && lower === undefined && t.wrongAmount(now)) || (!isLower && !day && t.nothing),
        'correct-number': isLower && creditNote.trim() === '' && desk.required.text(t.number),
      }}
      send={(reason) =>
        api.correctInvoice(card.debtor.id, {
          invoice: number,
          lower: lower === undefined ? null : { amount: lower, creditNote: creditNote.trim() },
          due: day,
          reason,
        })
      }
      onDone={() => onDone(t.done)}
      onCancel={onCancel}
    >
      {(errorOf) => (
        <>
          {invoices.length > 1 && (
            <Select
              id="correct-invoice"
              label={actions.invoice}
              value={number}
              options={Object.fromEntries(invoices.map((each) => [each.number, each.number]))}
              onInput={setNumber}
            />
          )}
          <Field
            id="correct-amount"
            name="correct-amount"
            label={t.amount}
            hint={t.amountHint(now)}
            inputMode="decimal"
            error={errorOf('correct-amount')}
            value={amount}
            onInput={setAmount}
          />
          {isLower && (
            <Field
              id="correct-number"
              name="correct-number"
              label={t.number}
              error={errorOf('correct-number')}
              value={creditNote}
              onInput={setCreditNote}
            />
          )}
          <DayField
            id="correct-due"
            label={t.due}
            hint={t.dueHint(formatDate(invoice.dueDate, language.value))}
            value={due}
            min={invoice.dueDate}
            onInput={setDue}
          />
        </>
      )}
    </ReasonForm>
  );
};
