import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useOpened } from '../../state/opened-work.ts';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';
import { Decided } from '../answer/decided.tsx';
import { ReplyArea } from '../answer/reply-area.tsx';
import { NoteArea } from '../form/note-area.tsx';

type ContestedAnswerProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly agreementId: string;
  /** The task under which the list knows it. */
  readonly taskId: string;
};

/** A correction was read and dealt with; the debtor gets an answer when somebody writes one. */
export const ContestedAnswer = ({ debtorId, name, agreementId, taskId }: ContestedAnswerProps) => {
  const { answers, desk } = useTexts();
  const t = answers.writing;
  const [note, setNote] = useState('');
  const [reply, setReply] = useState('');
  const place = useOpened([agreementId, taskId], () => undefined);
  const decided = decidedOn(debtorId, agreementId);
  if (decided) return <Decided decided={decided} />;
  const answer = () => {
    const words = { note: note.trim() || null, answer: reply.trim() || null };
    const run = () => api.answerWriting(debtorId, agreementId, { accept: false, ...words });
    decide({ debtorId, work: agreementId, name, said: t.done, run });
  };
  return (
    <section class="confirmation" ref={place} tabIndex={-1}>
      <ReplyArea id={agreementId} value={reply} onInput={setReply} />
      <NoteArea
        id={`contested-note-${agreementId}`}
        label={`${t.note} ${desk.optional}`}
        rows={2}
        value={note}
        onInput={setNote}
      />
      <div class="buttons">
        <Button type="button" onClick={answer}>
          {t.done}
        </Button>
      </div>
    </section>
  );
};
