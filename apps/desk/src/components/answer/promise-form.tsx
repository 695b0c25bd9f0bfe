import type { RecordPromise } from '@voldaan/contract/desk/promises.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import type { CardFormProps } from '../card/card-form.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Select } from '../form/select.tsx';

/** "I pay on …", said on the phone. */
export const PromiseForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { answers, desk } = useTexts();
  const t = answers.promise;
  const open = card.invoices.filter((invoice) => invoice.kind === 'invoice' && invoice.open > 0);
  const [what, setWhat] = useState('all');
  const [typed, setTyped] = useState('');
  const [payOn, setPayOn] = useState('');
  const [way, setWay] = useState<RecordPromise['way']>('phone');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const read = typed.trim() === '' ? null : parseEuro(typed);
  const good = read === null || (read !== undefined && read > 0);
  const errors = errorsOf({
    'promise-amount': tried && !good && desk.required.amount(t.amount),
    'promise-on': tried && !isPlainDate(payOn) && desk.required.day(t.payOn),
  });
  const submit = () => {
    setTried(true);
    if (!good || read === undefined || !isPlainDate(payOn)) return;
    const invoices = what === 'all' ? open.map(({ id }) => id) : [what];
    void act.run(
      () => api.recordPromise(card.debtor.id, { invoices, amount: read, payOn, way }),
      () => onDone(t.done),
    );
  };
  const options = { all: t.all, ...Object.fromEntries(open.map(({ id, number }) => [id, number])) };
  return (
    <ActForm title={t.title} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={onCancel}>
      {open.length > 1 && (
        <Select
          id="promise-what"
          label={t.what}
          value={what}
          options={options as Readonly<Record<string, string>>}
          onInput={setWhat}
        />
      )}
      <Field
        id="promise-amount"
        name="promise-amount"
        label={`${t.amount} ${desk.optional}`}
        hint={t.amountHint}
        inputMode="decimal"
        error={errorAt(errors, 'promise-amount')}
        value={typed}
        onInput={setTyped}
      />
      <DayField
        id="promise-on"
        label={t.payOn}
        value={payOn}
        min={card.today}
        error={errorAt(errors, 'promise-on')}
        onInput={setPayOn}
      />
      <Choice name="promise-way" legend={t.way} value={way} options={t.ways} onInput={setWay} />
    </ActForm>
  );
};
