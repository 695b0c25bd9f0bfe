import type { CardReport } from '@voldaan/contract/desk/debtor-answers.ts';
import type { DraftReportAnswer, ReportReview } from '@voldaan/contract/desk/review.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useOpened } from '../../state/opened-work.ts';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import { NoteArea } from '../form/note-area.tsx';
import { MailPreview } from '../review/mail-preview.tsx';
import { useReview } from '../review/use-review.ts';
import { Decided } from './decided.tsx';
import { SaidByDebtor } from './said-by-debtor.tsx';

type ReportAnswerProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly report: CardReport;
  /** The task under which the list knows it. */
  readonly taskId: string | null;
};

/** "I have paid already": found, or not found with a word about where somebody looked, which the debtor reads. */
export const ReportAnswer = ({ debtorId, name, report, taskId }: ReportAnswerProps) => {
  const { answers, review: r } = useTexts();
  const t = answers.report;
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const said = note.trim() || null;
  const place = useOpened([report.id, taskId], () => undefined);
  const draft = { found: false, note: said };
  const review = useReview<DraftReportAnswer, ReportReview>(draft, (asked) =>
    api.reviewReport(debtorId, report.id, asked),
  );
  const decided = decidedOn(debtorId, report.id);
  if (decided) return <Decided decided={decided} />;
  const answer = (found: boolean) => {
    setMissing(!found && said === null);
    if (!found && said === null) return;
    const run = () => api.answerReport(debtorId, report.id, { found, note: said });
    decide({ debtorId, work: report.id, name, said: found ? t.found : t.notFound, run });
  };
  const { amount, paidOn, answerBy, words, proofs } = report;
  return (
    <section class="review" ref={place} tabIndex={-1}>
      <Notice
        kind="wait"
        title={t.title(formatEuro(amount, language.value), formatDate(paidOn, language.value))}
      >
        <p>
          {t.text} {answerBy && <strong>{answers.answerBy(formatWeekday(answerBy, language.value))}</strong>}
        </p>
        <SaidByDebtor debtorId={debtorId} words={words} proofs={proofs} />
        <NoteArea
          id={`report-note-${report.id}`}
          label={t.note}
          rows={2}
          error={missing ? t.noteMissing : undefined}
          value={note}
          onInput={setNote}
        />
        <div class="buttons">
          <Button type="button" onClick={() => answer(true)}>
            {t.found}
          </Button>
          <Button type="button" onClick={() => answer(false)}>
            {t.notFound}
          </Button>
        </div>
        {said && <MailPreview mail={review?.mail ?? null} otherwise={r.REVIEW.nothingSent} />}
      </Notice>
    </section>
  );
};
