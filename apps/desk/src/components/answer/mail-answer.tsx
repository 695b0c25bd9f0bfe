import { proofAddress } from '@voldaan/contract/desk/client.ts';
import type { CardMail, MailFile } from '@voldaan/contract/desk/mails.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { NoteArea } from '../form/note-area.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

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
  readonly mail: CardMail;
  readonly onDone: (said: string) => void;
};

/** A mail that came in: read it, do what it asks, and say so. */
export const MailAnswer = ({ debtorId, mail, onDone }: MailAnswerProps) => {
  const { answers, desk, mails: t } = useTexts();
  const [note, setNote] = useState('');
  const act = useAct();
  const { id, since, from } = mail;
  const day = formatDate(since, language.value);
  const close = () =>
    void act.run(
      () => api.answerWriting(debtorId, id, { accept: false, note: note.trim() || null }),
      () => onDone(answers.writing.said),
    );
  return (
    <Notice kind="wait" title={from ? t.title(day, from.name || from.address) : t.flood(day)}>
      <MailText mail={mail} />
      <MailFiles debtorId={debtorId} files={mail.files} />
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <NoteArea
        id={`mail-note-${id}`}
        label={`${answers.writing.note} ${desk.optional}`}
        rows={2}
        value={note}
        onInput={setNote}
      />
      <div class="buttons">
        <Button type="button" busy={act.busy} onClick={close}>
          {answers.writing.done}
        </Button>
      </div>
    </Notice>
  );
};
