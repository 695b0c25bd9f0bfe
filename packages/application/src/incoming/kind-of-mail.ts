import type { MailKind } from '@voldaan/domain/account/mail-event.ts';
import type { MailHead, ParsedMail } from '../ports/mail-parser.ts';

/** How absence messages begin their subject, where nothing else says that a machine wrote it. */
const AUTOMATIC_SUBJECT =
  /^(?:automatisch(?:e)? (?:antwoord|beantwoording|reactie|bericht)|afwezig(?:heid)?\b|niet aanwezig\b|out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)\b|autoreply|auto:)/i;

const BULK = /^(?:bulk|junk|list|auto[_-]reply)\b/i;

/** Lines that only machines write. */
const MACHINES = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response-suppress', 'list-id'];

const isAutomatic = ({ lines, subject }: MailHead): boolean => {
  const line = (name: string): string => (lines.get(name) ?? '').trim();
  const submitted = line('auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    BULK.test(line('precedence')) ||
    MACHINES.some((name) => line(name) !== '') ||
    line('return-path') === '<>' ||
    AUTOMATIC_SUBJECT.test(subject.trim())
  );
};

const MAIL_SERVER = /^(?:mailer-daemon|postmaster)@/i;

/**
 * Who wrote a mail: a person, a machine, or a mail server that reports.
 *
 * @see RFC 3834 (automatic answers), RFC 3464 (delivery status), RFC 5321 4.5.5 (null return path)
 */
export const kindOfMail = (mail: MailHead & Pick<ParsedMail, 'report'>): Exclude<MailKind, 'flood'> => {
  if (mail.report) return 'bounce';
  if (MAIL_SERVER.test(mail.from.address) && mail.lines.get('return-path')?.trim() === '<>') return 'bounce';
  return isAutomatic(mail) ? 'automatic' : 'reply';
};
