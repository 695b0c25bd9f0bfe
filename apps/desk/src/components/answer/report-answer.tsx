import type { CardReport } from '@voldaan/contract/desk/debtor-answers.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { NoteArea } from '../form/note-area.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import { SaidByDebtor } from './said-by-debtor.tsx';

type ReportAnswerProps = {
  readonly debtorId: string;
  readonly report: CardReport;
  readonly onDone: (said: string) => void;
};

/** "I have paid already": found, or not found with a word about where somebody looked. */
export const ReportAnswer = ({ debtorId, report, onDone }: ReportAnswerProps) => {
  const { answers } = useTexts();
  const t = answers.report;
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct();
  const answer = (found: boolean) => {
    const said = note.trim() || null;
    setMissing(!found && said === null);
    if (!found && said === null) return;
    void act.run(
      () => api.answerReport(debtorId, report.id, { found, note: said }),
      () => onDone(t.done),
    );
  };
  const { amount, paidOn, answerBy, words, proofs } = report;
  return (
    <Notice
      kind="wait"
      title={t.title(formatEuro(amount, language.value), formatDate(paidOn, language.value))}
    >
      <p>
        {t.text} {answerBy && <strong>{answers.answerBy(formatWeekday(answerBy, language.value))}</strong>}
      </p>
      <SaidByDebtor debtorId={debtorId} words={words} proofs={proofs} />
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <NoteArea
        id={`report-note-${report.id}`}
        label={t.note}
        rows={2}
        error={missing ? t.noteMissing : undefined}
        value={note}
        onInput={setNote}
      />
      <div class="buttons">
        <Button type="button" busy={act.busy} onClick={() => answer(true)}>
          {t.found}
        </Button>
        <Button type="button" busy={act.busy} onClick={() => answer(false)}>
          {t.notFound}
        </Button>
      </div>
    </Notice>
  );
};
