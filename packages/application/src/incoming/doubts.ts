import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { MailHead } from '../ports/mail-parser.ts';
import type { MailMark } from './mail-record.ts';

const isKnown = ({ email, bounced }: Debtor, address: string): boolean =>
  [email.dunning, email.invoice, email.general, ...bounced].some(
    (known) => known?.toLowerCase() === address.toLowerCase(),
  );

/**
 * What SES found out about the sender: it puts this line on top of every mail, so the first one is its own.
 * DMARC says whether the address that people see is the one that was proven; where its domain has none, a
 * signature or an allowed server will do.
 *
 * @see RFC 8601; Amazon SES Developer Guide, "Authentication-Results"
 */
const isProven = ({ lines }: MailHead): boolean => {
  const found = (lines.get('authentication-results') ?? '').toLowerCase();
  if (!/^\s*amazonses\.com\b/.test(found) || /\bdmarc=fail\b/.test(found)) return false;
  return /\b(?:dmarc|dkim|spf)=pass\b/.test(found);
};

/** Whether SES found a virus in it; an older line of the same name stands below and does not count. */
export const hasVirus = ({ lines }: MailHead): boolean =>
  /^\s*fail/i.test(lines.get('x-ses-virus-verdict') ?? '');

/** Why a reader should not take it for granted that the debtor wrote this. */
export const doubtsAbout = (head: MailHead, debtor: Debtor): readonly MailMark[] => [
  ...(isKnown(debtor, head.from.address) ? [] : ['sender-unknown' as const]),
  ...(isProven(head) ? [] : ['sender-unproven' as const]),
  ...(hasVirus(head) ? ['virus' as const] : []),
];
