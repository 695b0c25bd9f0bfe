import type { BookedReceipt, BookReceipt, ReceiptPreview } from '@voldaan/contract/desk/receipts.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { Division } from '../action/division.tsx';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import type { CardFormProps } from './card-form.ts';

/** Money that came in the bank or in cash, booked by hand: first how it would be divided, then the act. */
export const ReceiptForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { actions, card: t, desk } = useTexts();
  // A second click, or a second try after the line dropped, is the same money.
  const [key] = useState(() => crypto.randomUUID());
  const [amount, setAmount] = useState('');
  const [on, setOn] = useState<string>(card.today);
  const [reference, setReference] = useState('');
  const [method, setMethod] = useState<BookReceipt['method']>('bank-transfer');
  const [shown, setShown] = useState<ReceiptPreview>();
  const [tried, setTried] = useState(false);
  const act = useAct();
  const read = parseEuro(amount);
  const good = read !== undefined && read > 0 ? read : undefined;
  const errors = errorsOf({
    'receipt-amount': tried && !good && desk.required.amount(t.receipt.amount),
    'receipt-on': tried && !isPlainDate(on) && desk.required.day(t.receipt.on),
  });
  const euro = (value: Parameters<typeof formatEuro>[0]) => formatEuro(value, language.value);
  const said = ({ settled, unallocated }: BookedReceipt): string =>
    [
      ...settled.map((line) => t.receipt.settled(line.invoice, euro(line.amount), euro(line.left))),
      unallocated > 0 && t.receipt.unallocated(euro(unallocated)),
    ]
      .filter(Boolean)
      .join(' ');
  /** What was shown was about what stood in the fields. */
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setShown(undefined);
      set(value);
    };
  const submit = () => {
    setTried(true);
    if (!good || !isPlainDate(on)) return;
    const body = { amount: good, on, method, reference: reference.trim() || null };
    if (!shown) {
      void act.run(() => api.previewReceipt(card.debtor.id, body), setShown);
      return;
    }
    void act.run(
      () => api.bookReceipt(card.debtor.id, { ...body, key }),
      (booked) => onDone(said(booked)),
    );
  };
  return (
    <ActForm
      title={t.receipt.title}
      act={shown ? t.receipt.save : actions.receipt.show}
      {...act}
      errors={errors}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <p class="small">{t.receipt.hint}</p>
      <Field
        id="receipt-amount"
        name="receipt-amount"
        label={t.receipt.amount}
        inputMode="decimal"
        error={errorAt(errors, 'receipt-amount')}
        value={amount}
        onInput={changed(setAmount)}
      />
      <Choice
        name="receipt-method"
        legend={actions.receipt.method}
        value={method}
        options={actions.receipt.methods}
        onInput={changed(setMethod)}
      />
      <DayField
        id="receipt-on"
        label={t.receipt.on}
        error={errorAt(errors, 'receipt-on')}
        value={on}
        max={card.today}
        onInput={changed(setOn)}
      />
      <Field
        id="receipt-reference"
        name="receipt-reference"
        label={`${t.receipt.reference} ${desk.optional}`}
        value={reference}
        onInput={changed(setReference)}
      />
      {shown && <Division shown={shown} />}
    </ActForm>
  );
};
