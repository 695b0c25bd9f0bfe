import type { CardWriting, WantedContact } from '@voldaan/contract/desk/debtor-answers.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { NoteArea } from '../form/note-area.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
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
  readonly writing: CardWriting;
  readonly onDone: (said: string) => void;
};

/** A message of the debtor: read it, do what it asks, and say so. */
export const WritingAnswer = ({ debtorId, writing, onDone }: WritingAnswerProps) => {
  const { answers, desk, words } = useTexts();
  const t = answers.writing;
  const [note, setNote] = useState('');
  const act = useAct();
  const { id, topic, since, contact } = writing;
  const answer = (accept: boolean) =>
    void act.run(
      () => api.answerWriting(debtorId, id, { accept, note: note.trim() || null }),
      () => onDone(accept ? t.accepted : t.said),
    );
  return (
    <Notice kind="wait" title={t.title(formatDate(since, language.value), words.TOPIC[topic])}>
      {contact && <Wanted contact={contact} />}
      {!contact && writing.words === null && <p>{t.nothing}</p>}
      <SaidByDebtor debtorId={debtorId} words={writing.words} proofs={[]} />
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <NoteArea
        id={`writing-note-${id}`}
        label={`${t.note} ${desk.optional}`}
        rows={2}
        value={note}
        onInput={setNote}
      />
      <div class="buttons">
        {contact && (
          <Button primary type="button" busy={act.busy} onClick={() => answer(true)}>
            {t.accept}
          </Button>
        )}
        <Button type="button" busy={act.busy} onClick={() => answer(false)}>
          {contact ? t.decline : t.done}
        </Button>
      </div>
    </Notice>
  );
};
