import type { AnswerArrangement, CardArrangement } from '@voldaan/contract/desk/arrangements.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { SaidByDebtor } from './said-by-debtor.tsx';
import { EMPTY_SCHEDULE, ScheduleFields, scheduleChoice, scheduleErrors } from './schedule-fields.tsx';
import { ScheduleTable } from './schedule-table.tsx';

type ProposalAnswerProps = {
  readonly debtorId: string;
  readonly arrangement: CardArrangement;
  readonly today: PlainDate;
  readonly onDone: (said: string) => void;
};

/** A proposal held against the policy, with its schedule, and the three answers. */
export const ProposalAnswer = ({ debtorId, arrangement, today, onDone }: ProposalAnswerProps) => {
  const texts = useTexts();
  const { answers, desk } = texts;
  const t = answers.arrangement;
  const [answer, setAnswer] = useState<AnswerArrangement['answer']>();
  const [typed, setTyped] = useState(EMPTY_SCHEDULE);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const said = reason.trim();
  const errors = [
    ...errorsOf({ 'arrangement-answer': tried && !answer && desk.required.choose(t.answer) }),
    ...(tried && answer === 'counter' ? scheduleErrors(typed, texts) : []),
    ...errorsOf({
      'arrangement-reason': tried && answer === 'refuse' && !said && desk.required.text(answers.reason),
    }),
  ];
  const body = (): AnswerArrangement | undefined => {
    if (answer === 'accept') return { answer };
    if (answer === 'refuse') return said ? { answer, reason: said } : undefined;
    const choice = answer === 'counter' ? scheduleChoice(typed) : undefined;
    return choice && { answer: 'counter', choice, reason: said || null };
  };
  const submit = () => {
    setTried(true);
    const given = body();
    if (given)
      void act.run(
        () => api.answerArrangement(debtorId, arrangement.id, given),
        () => onDone(t.done),
      );
  };
  const { total, terms, rhythm, objections, decides, answerBy, byStaff, words } = arrangement;
  return (
    <ActForm
      title={t.proposed(formatEuro(total, language.value), terms.length)}
      act={t.save}
      {...act}
      errors={errors}
      onSubmit={submit}
    >
      <p>
        {byStaff && `${t.byStaff} `}
        {t.decides[decides]}{' '}
        {answerBy && <strong>{answers.answerBy(formatWeekday(answerBy, language.value))}</strong>}
      </p>
      {objections.length > 0 && (
        <ul class="objections">
          {objections.map((objection) => (
            <li key={objection}>{t.objections[objection]}</li>
          ))}
        </ul>
      )}
      <SaidByDebtor debtorId={debtorId} words={words} proofs={[]} />
      <p class="small">{t.rhythms[rhythm]}</p>
      <ScheduleTable terms={terms} received={false} />
      <Choice
        name="arrangement-answer"
        legend={t.answer}
        value={answer}
        options={t.answers}
        error={errorAt(errors, 'arrangement-answer')}
        onInput={setAnswer}
      />
      {answer === 'counter' && (
        <ScheduleFields typed={typed} today={today} errors={errors} onInput={setTyped} />
      )}
      {(answer === 'counter' || answer === 'refuse') && (
        <NoteArea
          id="arrangement-reason"
          label={answer === 'refuse' ? answers.reason : `${answers.reason} ${desk.optional}`}
          error={errorAt(errors, 'arrangement-reason')}
          value={reason}
          onInput={setReason}
        />
      )}
    </ActForm>
  );
};
