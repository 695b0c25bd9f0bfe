import type { CardDispute } from '@voldaan/contract/desk/disputes.ts';
import type { DisputeReview } from '@voldaan/contract/desk/review.ts';
import { type Cents, plus } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useOpened } from '../../state/opened-work.ts';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { keysOf } from '../form/select.tsx';
import { MailPreview } from '../review/mail-preview.tsx';
import { useReview } from '../review/use-review.ts';
import { WhyChoice } from '../review/why-choice.tsx';
import { CreditFields } from './credit-fields.tsx';
import { Decided } from './decided.tsx';
import {
  creditOf,
  credits,
  DISPUTE_WHY,
  type DisputeDraft,
  disputeAnswer,
  draftOf,
  EMPTY_DISPUTE,
} from './dispute-draft.ts';
import { SaidByDebtor } from './said-by-debtor.tsx';

type DisputeFormProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly dispute: CardDispute;
};

const euro = (value: Cents) => formatEuro(value, language.value);
const weekday = (day: DisputeReview['payBy']) => (day ? formatWeekday(day, language.value) : '');

/** What is wrong with an answer, for the summary above the form. */
const wrongIn = (draft: DisputeDraft, open: Cents, of: (field: string) => string, texts: DeskTexts) => {
  const { answers, desk, review } = texts;
  const t = answers.dispute;
  const { outcome, why, number, reason } = draft;
  const yes = credits(outcome);
  return errorsOf({
    [of('outcome')]: !outcome && desk.required.choose(t.outcome),
    [of('why')]: outcome && DISPUTE_WHY[outcome].length > 0 && !why && review.REVIEW.whyMissing,
    [of('number')]: yes && number.trim() === '' && desk.required.text(t.number),
    [of('amount')]: yes && creditOf(draft, open) === undefined && desk.required.amount(t.amount),
    [of('reason')]: outcome === 'rejected' && reason.trim() === '' && desk.required.text(answers.reason),
  });
};

/** What an answer leads to: the dates, and what stays open. */
const Consequences = ({ review }: { review: DisputeReview }) => {
  const { REVIEW: t } = useTexts().review;
  const { lateDays, payBy, resumeOn, left } = review;
  return (
    <p>
      {lateDays > 0 && `${t.late(lateDays)} `}
      {left !== null && `${t.left(euro(left))} `}
      {payBy && `${t.payBy(weekday(payBy))} `}
      {resumeOn && t.resume(weekday(resumeOn))}
    </p>
  );
};

/** An objection with the debtor's words and proofs, our answer to it, and the mail that it sends. */
export const DisputeForm = ({ debtorId, name, dispute }: DisputeFormProps) => {
  const texts = useTexts();
  const { answers, desk, review: r, words } = texts;
  const t = answers.dispute;
  const [draft, setDraft] = useState(EMPTY_DISPUTE);
  const [tried, setTried] = useState(false);
  const change = (changed: Partial<DisputeDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const place = useOpened([dispute.id], (chosen) => {
    const outcome = keysOf(t.outcomes).find((key) => key === chosen);
    if (outcome) change({ outcome, why: undefined });
  });
  const open = plus(dispute.amount, dispute.undisputed);
  const review = useReview<ReturnType<typeof draftOf>, DisputeReview>(draftOf(draft, open), (asked) =>
    api.reviewDispute(debtorId, dispute.id, asked),
  );
  const decided = decidedOn(debtorId, dispute.id);
  if (decided) return <Decided decided={decided} />;
  const field = (of: string) => `dispute-${of}-${dispute.id}`;
  const errors = tried ? wrongIn(draft, open, field, texts) : [];
  const submit = () => {
    setTried(true);
    const body = disputeAnswer(draft, open);
    if (!body) return;
    const run = () => api.answerDispute(debtorId, dispute.id, body);
    decide({ debtorId, work: dispute.id, name, said: t.outcomes[body.outcome], run });
  };
  const { invoice, category, since, undisputed, answerBy } = dispute;
  const { outcome, why, reason } = draft;
  return (
    <section class="review" ref={place} tabIndex={-1}>
      <ActForm
        title={t.title(invoice)}
        act={t.save}
        busy={false}
        trouble={undefined}
        errors={errors}
        onSubmit={submit}
      >
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
          onInput={(chosen) => change({ outcome: chosen, why: undefined })}
        />
        {outcome && DISPUTE_WHY[outcome].length > 0 && (
          <WhyChoice
            name={field('why')}
            codes={DISPUTE_WHY[outcome]}
            value={why}
            error={errorAt(errors, field('why'))}
            onInput={(chosen) => change({ why: chosen })}
          />
        )}
        {credits(outcome) && <CreditFields draft={draft} field={field} errors={errors} onInput={change} />}
        <NoteArea
          id={field('reason')}
          label={outcome === 'rejected' ? answers.reason : `${answers.reason} ${desk.optional}`}
          error={errorAt(errors, field('reason'))}
          value={reason}
          onInput={(said) => change({ reason: said })}
        />
        {review && <Consequences review={review} />}
        <MailPreview mail={review?.mail ?? null} refusal={review?.refusal} otherwise={r.REVIEW.noMail} />
      </ActForm>
    </section>
  );
};
