import type { AnswerDispute, CardDispute } from '@voldaan/contract/desk/disputes.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, parseEuro } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { SaidByDebtor } from './said-by-debtor.tsx';

type Filled = {
  outcome: AnswerDispute['outcome'] | undefined;
  number: string;
  amount: Cents | undefined;
  reason: string;
};

/** The answer as the API takes it; undefined while something that it needs is missing. */
export const disputeAnswer = ({ outcome, number, amount, reason }: Filled): AnswerDispute | undefined => {
  const said = reason.trim() || null;
  if (outcome === undefined) return undefined;
  if (outcome === 'rejected') return said ? { outcome, reason: said } : undefined;
  if (outcome === 'mediation' || outcome === 'withdrawn') return { outcome, reason: said };
  if (!number.trim() || amount === undefined || amount <= 0) return undefined;
  return { outcome, credit: { number: number.trim(), amount }, reason: said };
};

type DisputeFormProps = {
  readonly debtorId: string;
  readonly dispute: CardDispute;
  readonly onDone: (said: string) => void;
};

/** An objection with the debtor's words and proofs, and our answer to it. */
export const DisputeForm = ({ debtorId, dispute, onDone }: DisputeFormProps) => {
  const { answers, desk, words } = useTexts();
  const t = answers.dispute;
  const euro = (value: Cents) => formatEuro(value, language.value);
  const [outcome, setOutcome] = useState<AnswerDispute['outcome']>();
  const [number, setNumber] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const field = (name: string) => `dispute-${name}-${dispute.id}`;
  const credits = outcome === 'upheld' || outcome === 'partly';
  const amount = parseEuro(typed);
  const good = amount !== undefined && amount > 0;
  const errors = errorsOf({
    [field('outcome')]: tried && !outcome && desk.required.choose(t.outcome),
    [field('number')]: tried && credits && number.trim() === '' && desk.required.text(t.number),
    [field('amount')]: tried && credits && !good && desk.required.amount(t.amount),
    [field('reason')]:
      tried && outcome === 'rejected' && reason.trim() === '' && desk.required.text(answers.reason),
  });
  const submit = () => {
    setTried(true);
    const body = disputeAnswer({ outcome, number, amount, reason });
    if (body)
      void act.run(
        () => api.answerDispute(debtorId, dispute.id, body),
        () => onDone(t.done),
      );
  };
  const { invoice, category, since, undisputed, answerBy } = dispute;
  return (
    <ActForm title={t.title(invoice)} act={t.save} {...act} errors={errors} onSubmit={submit}>
      <p>
        {t.text(euro(dispute.amount), words.DISPUTE[category], formatDate(since, language.value))}{' '}
        {undisputed > 0 && t.undisputed(euro(undisputed))}{' '}
        {answerBy && <strong>{answers.answerBy(formatWeekday(answerBy, language.value))}</strong>}
      </p>
      <SaidByDebtor debtorId={debtorId} words={dispute.words} proofs={dispute.proofs} />
      <Choice
        name={field('outcome')}
        legend={t.outcome}
        value={outcome}
        options={t.outcomes}
        error={errorAt(errors, field('outcome'))}
        onInput={setOutcome}
      />
      {credits && (
        <>
          <Field
            id={field('number')}
            name={field('number')}
            label={t.number}
            error={errorAt(errors, field('number'))}
            value={number}
            onInput={setNumber}
          />
          <Field
            id={field('amount')}
            name={field('amount')}
            label={t.amount}
            inputMode="decimal"
            error={errorAt(errors, field('amount'))}
            value={typed}
            onInput={setTyped}
          />
        </>
      )}
      <NoteArea
        id={field('reason')}
        label={outcome === 'rejected' ? answers.reason : `${answers.reason} ${desk.optional}`}
        error={errorAt(errors, field('reason'))}
        value={reason}
        onInput={setReason}
      />
    </ActForm>
  );
};
