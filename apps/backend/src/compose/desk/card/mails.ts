import { type MailRecord, readMailRecord } from '@voldaan/application/incoming/mail-record.ts';
import type { CardMail, MailFile } from '@voldaan/contract/desk/mails.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { eventsOf, type Heard, wordsOf } from './heard.ts';

export const shownFiles = ({ files }: Pick<MailRecord, 'files'>): MailFile[] =>
  files.map(({ name, proof }) => ({ name, proofId: proof ?? null }));

/** Mails that nobody has dealt with, the oldest first. */
export const mailsOf = ({ state }: OpenedAccount, heard: Heard): CardMail[] => {
  const open = new Set(
    state.tasks.flatMap(({ task, ref }) => (task === 'mail-received' && ref ? [ref] : [])),
  );
  return eventsOf(heard.chronicle, 'MailReceived')
    .filter(({ mailId }) => open.has(mailId))
    .map((event) => {
      const record = readMailRecord(wordsOf(event, heard) ?? undefined);
      return {
        id: event.mailId,
        kind: event.kind,
        since: event.on,
        from: record?.from ?? null,
        subject: record?.subject ?? '',
        text: record?.text ?? '',
        quoted: record?.quoted ?? '',
        files: record ? shownFiles(record) : [],
        marks: [...(record?.marks ?? [])],
      };
    });
};
