import { withoutBsn } from '@voldaan/domain/party/bsn.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { MailHead, ReadMail } from '../ports/mail-parser.ts';
import { doubtsAbout } from './doubts.ts';
import type { MailFile, MailMark, MailRecord } from './mail-record.ts';
import { writtenNow } from './written-now.ts';

/** As much as a person reads; what was quoted he knows. */
const LONGEST_TEXT = 20_000;
const LONGEST_QUOTE = 20_000;
const LONGEST_LINE = 300;

/** What shows nothing, or turns the direction of what comes after it. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const oneLine = (text: string): string => text.replace(UNSEEN, ' ').trim().slice(0, LONGEST_LINE);
const severalLines = (text: string): string => text.replace(/[^\n\t\P{C}]/gu, '');

type Bounded = { readonly text: string; readonly cut: boolean };
const bounded = (text: string, longest: number): Bounded =>
  text.length > longest ? { text: `${text.slice(0, longest)}…`, cut: true } : { text, cut: false };

/** A mail as it is kept: plain text within bounds, without citizen service numbers, with what a reader must know. */
export const recordOf = (
  read: ReadMail,
  head: MailHead,
  debtor: Debtor,
  files: readonly MailFile[],
): MailRecord => {
  const written = writtenNow(severalLines(read.ok ? read.mail.text : ''));
  const text = bounded(written.text, LONGEST_TEXT);
  const quoted = bounded(written.quoted, LONGEST_QUOTE);
  const [subject, name] = [oneLine(head.subject), oneLine(head.from.name)];
  const kept = [subject, text.text, quoted.text].map(withoutBsn);
  const marks: readonly MailMark[] = [
    ...doubtsAbout(head, debtor),
    ...(kept.some((one, i) => one !== [subject, text.text, quoted.text][i]) ? ['bsn-removed' as const] : []),
    ...(text.cut ? ['cut' as const] : []),
    ...(read.ok ? [] : ['unreadable' as const]),
  ];
  const [cleanSubject = '', cleanText = '', cleanQuoted = ''] = kept;
  return {
    mail: 1,
    from: { name, address: oneLine(head.from.address) },
    subject: cleanSubject,
    text: cleanText,
    quoted: cleanQuoted,
    files,
    marks,
  };
};
