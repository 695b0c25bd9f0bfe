import { proofAddress } from '@voldaan/contract/desk/client.ts';
import type { CardMail, MailFile } from '@voldaan/contract/desk/mails.ts';
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

/** The files of a mail: what was kept is downloaded, what was left out is named. */
export const MailFiles = ({ debtorId, files }: { debtorId: string; files: readonly MailFile[] }) => {
  const t = useTexts().mails;
  return (
    files.length > 0 && (
      <ul class="proofs" aria-label={t.files}>
        {files.map(({ name, proofId }) => (
          <li key={proofId ?? name}>
            {proofId ? (
              <a href={proofAddress(debtorId, proofId)} download>
                {name}
              </a>
            ) : (
              `${name} (${t.left})`
            )}
          </li>
        ))}
      </ul>
    )
  );
};

/** What was written, as plain text; what stands below it of earlier mail is folded away. */
const MailText = ({ mail }: { mail: CardMail }) => {
  const t = useTexts().mails;
  if (!mail.from) return <p>{mail.kind === 'flood' ? t.floodText : t.erased}</p>;
  return (
    <>
      <p class="small">
        {mail.from.address}
        {mail.subject && ` · ${mail.subject}`}
      </p>
      {mail.marks.map((mark) => (
        <p key={mark}>{t.marks[mark]}</p>
      ))}
      {mail.text ? (
        <blockquote>{mail.text}</blockquote>
      ) : (
        !mail.marks.includes('unreadable') && <p>{t.empty}</p>
      )}
      {mail.quoted && (
        <details>
          <summary>{t.quoted}</summary>
          <blockquote>{mail.quoted}</blockquote>
        </details>
      )}
    </>
  );
};

type MailAnswerProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly mail: CardMail;
  /** The task under which the list knows it. */
  readonly taskId: string | null;
};

/** A mail that came in: read it, answer it or do what it asks, and say so. */
export const MailAnswer = ({ debtorId, name, mail, taskId }: MailAnswerProps) => {
  const { answers, desk, mails: t } = useTexts();
  const [note, setNote] = useState('');
  const [reply, setReply] = useState('');
  const { id, since, from } = mail;
  const place = useOpened([id, taskId], () => undefined);
  const decided = decidedOn(debtorId, id);
  if (decided) return <Decided decided={decided} />;
  const day = formatDate(since, language.value);
  const close = () => {
    const words = { note: note.trim() || null, answer: reply.trim() || null };
    const run = () => api.answerWriting(debtorId, id, { accept: false, ...words });
    decide({ debtorId, work: id, name, said: words.answer ? t.answered : answers.writing.done, run });
  };
  return (
    <section class="review" ref={place} tabIndex={-1}>
      <Notice kind="wait" title={from ? t.title(day, from.name || from.address) : t.flood(day)}>
        <MailText mail={mail} />
        <MailFiles debtorId={debtorId} files={mail.files} />
        {from && <ReplyArea id={id} value={reply} onInput={setReply} />}
        <NoteArea
          id={`mail-note-${id}`}
          label={`${answers.writing.note} ${desk.optional}`}
          rows={2}
          value={note}
          onInput={setNote}
        />
        <div class="buttons">
          <Button primary type="button" onClick={close}>
            {reply.trim() ? t.send : answers.writing.done}
          </Button>
        </div>
      </Notice>
    </section>
  );
};
