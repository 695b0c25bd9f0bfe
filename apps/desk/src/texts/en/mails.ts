import type { MailKind, MailMark } from '@voldaan/contract/desk/mails.ts';
import type { DeskTexts } from '../texts.ts';

const HAPPENED: Readonly<Record<MailKind, (from: string) => string>> = {
  reply: (from) => `E-mail from ${from}`,
  automatic: (from) => `Automatic answer from ${from}`,
  bounce: (from) => `Report of a mail server (${from})`,
  flood: () => 'More than a hundred e-mails in one day: the rest of that day was not kept',
};

const MARK: Readonly<Record<MailMark, string>> = {
  'sender-unknown':
    'This address is not on file for this debtor. When in doubt, call the number that you already had.',
  'sender-unproven': 'It is not proven that the mail comes from this address.',
  virus: 'A virus was found in the mail. Its attachments were not kept.',
  'bsn-removed': 'A citizen service number (BSN) stood in it. We may not keep that, so it was left out.',
  cut: 'The mail is very long. This is how it begins.',
  unreadable: 'This mail could not be read. Ask its sender to send it again, without attachments.',
};

/** The words of mail that came in. */
export const MAILS: DeskTexts['mails'] = {
  happened: (kind, from, subject) => `${HAPPENED[kind](from ?? 'unknown')}${subject && `: ${subject}`}`,
  title: (day, from) => `E-mail from ${from}, ${day}`,
  flood: (day) => `More than a hundred e-mails on ${day}`,
  erased: 'The text was erased.',
  floodText:
    'The rest of that day was not kept. Call the debtor, or see whether somebody else uses his address.',
  empty: 'There is no text in it.',
  quoted: 'Earlier e-mail below',
  files: 'Attachments',
  left: 'not kept: only photos, and PDFs without programs',
  marks: MARK,
  reply: 'Answer by e-mail',
  replyHint: 'Goes to the address on file for this debtor, also when somebody else wrote.',
  answered: 'Answered',
  send: 'Send the answer',
  morningMail: {
    title: 'E-mail in the morning',
    explain:
      'On working days at 8 am, with what waits for you that day. When nothing waits, no e-mail comes.',
    wanted: 'Send me this e-mail',
    comes: 'The e-mail in the morning will come.',
    stays: 'The e-mail in the morning will not come any more.',
  },
};
