import type { Email } from 'postal-mime';
import { dutchTime } from '../page/dutch-time.ts';
import { type ComposedFile, compose } from './compose.ts';
import type { Mail } from './mail.ts';

export type Reply = {
  readonly text: string;
  /** Sent by a machine, such as an absence message (RFC 3834). */
  readonly automatic: boolean;
  readonly files?: readonly ComposedFile[];
};

/** Where an answer to a message goes, and who sends it. */
export const answerTo = (mail: Mail, email: Email): { readonly from: string; readonly to: string } => {
  const [to] = email.replyTo ?? [];
  return { from: mail.destinations[0] ?? '', to: to?.address ?? email.from?.address ?? '' };
};

/** What stands below an answer in any mail program; an absence message quotes nothing. */
const quoted = (mail: Mail, { text = '' }: Email): string =>
  `\n\nOp ${dutchTime(mail.at)} schreef ${mail.from}:\n${text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n`;

/** The answer of a receiver as a raw message, in the thread of the message it answers. */
export const reply = (
  mail: Mail,
  email: Email,
  { text, automatic, files }: Reply,
  date: Date,
): Uint8Array => {
  const messageId = email.messageId ?? `<${mail.id}@eu-west-1.amazonses.com>`;
  const subject = email.subject ?? '';
  return compose({
    headers: [
      { name: 'From', value: mail.to || (mail.destinations[0] ?? '') },
      { name: 'To', value: answerTo(mail, email).to },
      { name: 'Subject', value: /^re:/i.test(subject) ? subject : `Re: ${subject}` },
      { name: 'Date', value: date.toUTCString().replace('GMT', '+0000') },
      { name: 'Message-ID', value: `<reply-${date.getTime()}-${mail.id}@mailbox.local>` },
      { name: 'In-Reply-To', value: messageId },
      { name: 'References', value: messageId },
      ...(automatic ? [{ name: 'Auto-Submitted', value: 'auto-replied' }] : []),
    ],
    text: automatic ? text : text + quoted(mail, email),
    files,
  });
};
