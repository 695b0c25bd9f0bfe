import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { addDays, isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Select } from '../form/select.tsx';
import type { CardFormProps } from './card-form.ts';

const LONGEST = 30;

const scopeOf = (card: DebtorCard, all: string): Readonly<Record<string, string>> => ({
  all,
  ...Object.fromEntries(card.invoices.filter(({ open }) => open > 0).map(({ id, number }) => [id, number])),
});

/** A pause by hand: never without a reason, never without an end. */
export const HoldForm = ({ card, onDone, onCancel }: CardFormProps) => {
  const { card: t, desk } = useTexts();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [what, setWhat] = useState('all');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const latest = addDays(card.today, LONGEST);
  const errors = errorsOf({
    'hold-reason': tried && reason.trim() === '' && desk.required.text(t.hold.reason),
    'hold-until': tried && !isPlainDate(until) && desk.required.day(t.hold.until),
  });
  const submit = () => {
    setTried(true);
    if (reason.trim() === '' || !isPlainDate(until)) return;
    const body = { reason, until, invoices: what === 'all' ? ('all' as const) : [what] };
    void act.run(
      () => api.placeHold(card.debtor.id, body),
      () => onDone(t.hold.done),
    );
  };
  return (
    <ActForm
      title={t.hold.title}
      act={t.hold.save}
      {...act}
      errors={errors}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Field
        id="hold-reason"
        name="hold-reason"
        label={t.hold.reason}
        hint={`${t.hold.reasonHint} ${desk.noteHint}`}
        error={errorAt(errors, 'hold-reason')}
        value={reason}
        onInput={setReason}
      />
      <Select
        id="hold-what"
        label={t.hold.what}
        value={what}
        options={scopeOf(card, t.hold.all)}
        onInput={setWhat}
      />
      <DayField
        id="hold-until"
        label={t.hold.until}
        hint={t.hold.untilHint(formatDate(latest, language.value))}
        error={errorAt(errors, 'hold-until')}
        value={until}
        min={card.today}
        max={latest}
        onInput={setUntil}
      />
    </ActForm>
  );
};
