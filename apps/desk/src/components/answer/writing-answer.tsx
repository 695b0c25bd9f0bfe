import type { CardWriting, WantedContact } from '@voldaan/contract/desk/debtor-answers.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useOpened } from '../../state/opened-work.ts';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import { NoteArea } from '../form/note-area.tsx';
import { Decided } from './decided.tsx';
import { ReplyArea } from './reply-area.tsx';
import { SaidByDebtor } from './said-by-debtor.tsx';

/** What the debtor wants changed in how he is reached. */
const Wanted = ({ contact }: { contact: WantedContact }) => {
  const { answers, card } = useTexts();
  const t = answers.writing;
  const { email, phone, contactName, language: speaks, invoiceForm } = contact;
  const lines = {
    email,
    phone,
    contactName,
    language: speaks && card.details.languages[speaks],
    invoiceForm: invoiceForm && t.forms[invoiceForm],
  };
  return (
    <>
      <p>{t.wants}</p>
      <dl class="details">
        {(['email', 'phone', 'contactName', 'language', 'invoiceForm'] as const)
          .filter((field) => lines[field])
          .map((field) => (
            <div key={field}>
              <dt>{t.fields[field]}</dt>
              <dd>{lines[field]}</dd>
            </div>
          ))}
      </dl>
      {invoiceForm && <p class="small">{t.formByHand}</p>}
    </>
  );
};

type WritingAnswerProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly writing: CardWriting;
  /** The task under which the list knows it. */
  readonly taskId: string | null;
};

/** A message of the debtor: read it, do what it asks, and say so. */
export const WritingAnswer = ({ debtorId, name, writing, taskId }: WritingAnswerProps) => {
  const { answers, desk, words } = useTexts();
  const t = answers.writing;
  const [note, setNote] = useState('');
  const [reply, setReply] = useState('');
  const { id, topic, since, contact } = writing;
  const place = useOpened([id, taskId], () => undefined);
  const decided = decidedOn(debtorId, id);
  if (decided) return <Decided decided={decided} />;
  const answer = (accept: boolean) => {
    const words = { note: note.trim() || null, answer: reply.trim() || null };
    const run = () => api.answerWriting(debtorId, id, { accept, ...words });
    decide({ debtorId, work: id, name, said: accept ? t.accept : contact ? t.decline : t.done, run });
  };
  return (
    <section class="review" ref={place} tabIndex={-1}>
      <Notice kind="wait" title={t.title(formatDate(since, language.value), words.TOPIC[topic])}>
        {contact && <Wanted contact={contact} />}
        {!contact && writing.words === null && <p>{t.nothing}</p>}
        <SaidByDebtor debtorId={debtorId} words={writing.words} proofs={[]} />
        <ReplyArea id={id} value={reply} onInput={setReply} />
        <NoteArea
          id={`writing-note-${id}`}
          label={`${t.note} ${desk.optional}`}
          rows={2}
          value={note}
          onInput={setNote}
        />
        <div class="buttons">
          {contact && (
            <Button primary type="button" onClick={() => answer(true)}>
              {t.accept}
            </Button>
          )}
          <Button type="button" onClick={() => answer(false)}>
            {contact ? t.decline : t.done}
          </Button>
        </div>
      </Notice>
    </section>
  );
};
