import type { Email } from 'postal-mime';
import { compose } from './compose.ts';
import type { Mail } from './mail.ts';

export type Reply = {
  readonly text: string;
  /** Sent by a machine, such as an absence message (RFC 3834). */
  readonly automatic: boolean;
};

const address = (email: Email): string => {
  const [to] = email.replyTo ?? [];
  return to?.address ?? email.from?.address ?? '';
};

/** The answer of a receiver as a raw message, in the thread of the message it answers. */
export const reply = (mail: Mail, email: Email, { text, automatic }: Reply, date: Date): Uint8Array => {
  const messageId = email.messageId ?? `<${mail.id}@eu-west-1.amazonses.com>`;
  const subject = email.subject ?? '';
  return compose({
    headers: [
      { name: 'From', value: mail.to || (mail.destinations[0] ?? '') },
      { name: 'To', value: address(email) },
      { name: 'Subject', value: /^re:/i.test(subject) ? subject : `Re: ${subject}` },
      { name: 'Date', value: date.toUTCString().replace('GMT', '+0000') },
      { name: 'Message-ID', value: `<reply-${date.getTime()}-${mail.id}@mailbox.local>` },
      { name: 'In-Reply-To', value: messageId },
      { name: 'References', value: messageId },
      ...(automatic ? [{ name: 'Auto-Submitted', value: 'auto-replied' }] : []),
    ],
    text,
  });
};
