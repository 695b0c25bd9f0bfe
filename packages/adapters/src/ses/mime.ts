import type { Mail } from '@voldaan/application/ports/mailer.ts';
import { type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import MailComposer from 'nodemailer/lib/mail-composer';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * The message as it goes over the line: text and HTML as alternatives, files attached.
 *
 * @throws Error when it cannot be built
 */
export const mime = (mail: Mail, at: Instant): Promise<Uint8Array> =>
  new MailComposer({
    from: mail.from,
    replyTo: mail.replyTo,
    to: mail.to,
    subject: mail.subject,
    date: new Date(toMs(at)),
    messageId: `<${mail.account}.${mail.messageId}@${domainOf(mail.from.address)}>`,
    // RFC 3834: no holiday notice may answer this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(({ fileName, contentType, bytes }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
