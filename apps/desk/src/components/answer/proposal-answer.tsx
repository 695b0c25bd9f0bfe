import type { CardArrangement } from '@voldaan/contract/desk/arrangements.ts';
import type { ArrangementReview } from '@voldaan/contract/desk/review.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useOpened } from '../../state/opened-work.ts';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { keysOf } from '../form/select.tsx';
import { Ledgers } from '../review/ledgers.tsx';
import { MailPreview } from '../review/mail-preview.tsx';
import { PaymentHistory } from '../review/payment-history.tsx';
import { PolicyTable } from '../review/policy-table.tsx';
import { useReview } from '../review/use-review.ts';
import { WhyChoice } from '../review/why-choice.tsx';
import { Decided } from './decided.tsx';
import { draftOf, PROPOSAL_WHY, type ProposalDraft, proposalAnswer } from './proposal-draft.ts';
import { SaidByDebtor } from './said-by-debtor.tsx';
import { EMPTY_SCHEDULE, ScheduleFields, scheduleErrors } from './schedule-fields.tsx';
import { ScheduleTable } from './schedule-table.tsx';

type ProposalAnswerProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly arrangement: CardArrangement;
  readonly today: PlainDate;
};

const EMPTY: ProposalDraft = { answer: undefined, why: undefined, typed: EMPTY_SCHEDULE, reason: '' };

/** What was proposed, in the words of whoever did, and what speaks against it. */
const Proposed = ({ debtorId, arrangement }: Pick<ProposalAnswerProps, 'debtorId' | 'arrangement'>) => {
  const { answers } = useTexts();
  const t = answers.arrangement;
  const { terms, rhythm, objections, decides, answerBy, byStaff, words } = arrangement;
  return (
    <>
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
    </>
  );
};

/** A proposal held against policy and history, the three answers, and the mail that each of them sends. */
export const ProposalAnswer = ({ debtorId, name, arrangement, today }: ProposalAnswerProps) => {
  const texts = useTexts();
  const { answers, desk, review: r } = texts;
  const t = answers.arrangement;
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const change = (changed: Partial<ProposalDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const place = useOpened([arrangement.id], (chosen) => {
    const answer = keysOf(t.answers).find((key) => key === chosen);
    if (answer) change({ answer, why: undefined });
  });
  const review = useReview<ReturnType<typeof draftOf>, ArrangementReview>(draftOf(draft), (asked) =>
    api.reviewArrangement(debtorId, arrangement.id, asked),
  );
  const decided = decidedOn(debtorId, arrangement.id);
  if (decided) return <Decided decided={decided} />;
  const { answer, why, typed, reason } = draft;
  const errors = tried
    ? [
        ...errorsOf({ 'arrangement-answer': !answer && desk.required.choose(t.answer) }),
        ...errorsOf({ 'arrangement-why': answer && !why && r.REVIEW.whyMissing }),
        ...(answer === 'counter' ? scheduleErrors(typed, texts) : []),
        ...errorsOf({
          'arrangement-reason': answer === 'refuse' && !reason.trim() && desk.required.text(answers.reason),
        }),
      ]
    : [];
  const submit = () => {
    setTried(true);
    const body = proposalAnswer(draft);
    if (!body) return;
    const run = () => api.answerArrangement(debtorId, arrangement.id, body);
    decide({ debtorId, work: arrangement.id, name, said: t.answers[body.answer], run });
  };
  return (
    <section class="review" ref={place} tabIndex={-1}>
      <ActForm
        title={t.proposed(formatEuro(arrangement.total, language.value), arrangement.terms.length)}
        act={t.save}
        busy={false}
        trouble={undefined}
        errors={errors}
        onSubmit={submit}
      >
        <Proposed debtorId={debtorId} arrangement={arrangement} />
        {review && (
          <>
            <PolicyTable rails={review.rails} />
            <PaymentHistory history={review.history} />
            <Ledgers ledgers={review.ledgers} />
          </>
        )}
        <Choice
          name="arrangement-answer"
          legend={t.answer}
          value={answer}
          options={t.answers}
          error={errorAt(errors, 'arrangement-answer')}
          onInput={(chosen) => change({ answer: chosen, why: undefined })}
        />
        {answer && (
          <WhyChoice
            name="arrangement-why"
            codes={PROPOSAL_WHY[answer]}
            value={why}
            error={errorAt(errors, 'arrangement-why')}
            onInput={(chosen) => change({ why: chosen })}
          />
        )}
        {answer === 'counter' && (
          <ScheduleFields
            typed={typed}
            today={today}
            errors={errors}
            onInput={(schedule) => change({ typed: schedule })}
          />
        )}
        {(answer === 'counter' || answer === 'refuse') && (
          <NoteArea
            id="arrangement-reason"
            label={answer === 'refuse' ? answers.reason : `${answers.reason} ${desk.optional}`}
            error={errorAt(errors, 'arrangement-reason')}
            value={reason}
            onInput={(words) => change({ reason: words })}
          />
        )}
        <MailPreview mail={review?.mail ?? null} refusal={review?.refusal} otherwise={r.REVIEW.noMail} />
      </ActForm>
    </section>
  );
};
