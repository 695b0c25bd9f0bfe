import type { MailHead, MailParser } from '@voldaan/application/ports/mail-parser.ts';
import PostalMime, { type Attachment, addressParser, type Email } from 'postal-mime';
import { deliveryReport } from './delivery-report.ts';
import { htmlToText } from './html-to-text.ts';

/** Larger mails are not taken apart; SES itself takes 40 MB. */
const MOST_BYTES = 30 * 1024 * 1024;
/** Lines that could part one part from the next. Real mails have a few dozen. */
const MOST_PARTS = 2_000;
const MOST_HEAD = 256 * 1024;
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: MOST_HEAD, forceRfc822Attachments: true } as const;

const withoutBrackets = (id: string | undefined): string => (id ?? '').trim().replace(/^<|>$/g, '');

const addressesIn = (line: string | undefined): readonly string[] =>
  addressParser(line ?? '', { flatten: true }).flatMap(({ address }) => address ?? []);

/** What our receiver noted of the envelope: "by inbound-smtp… for antwoord@…;". */
const enveloped = (received: string | undefined): readonly string[] =>
  [...(received ?? '').matchAll(/\bfor <?([^\s<>;]{3,320}@[^\s<>;]{3,255})>?/g)].map(
    ([, address = '']) => address,
  );

const headOf = ({ headers, from, subject, messageId, returnPath }: Email): MailHead => {
  const lines = new Map<string, string>();
  for (const { key, value } of headers) if (!lines.has(key)) lines.set(key, value);
  return {
    from: { name: from?.name ?? '', address: from?.address ?? withoutBrackets(returnPath) },
    recipients: [
      ...enveloped(lines.get('received')),
      ...['delivered-to', 'x-original-to', 'to', 'cc'].flatMap((name) => addressesIn(lines.get(name))),
    ],
    subject: subject ?? '',
    messageId: withoutBrackets(messageId),
    lines,
  };
};

const endOfHead = (raw: Uint8Array): number => {
  const end = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MOST_HEAD))
    .toString('latin1')
    .search(/\r?\n\r?\n/);
  return end === -1 ? Math.min(raw.byteLength, MOST_HEAD) : end;
};

/** Only who it is from and for; whatever hangs below is not looked at. */
const readHead = async (raw: Uint8Array): Promise<MailHead | undefined> => {
  try {
    return headOf(await PostalMime.parse(raw.slice(0, endOfHead(raw)), LIMITS));
  } catch {
    return undefined;
  }
};

/** Whether it has more lines that could begin a part than any mail of a person. */
const isInPieces = (raw: Uint8Array): boolean => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  let found = 0;
  for (let at = bytes.indexOf('\n--'); at !== -1; at = bytes.indexOf('\n--', at + 3)) {
    found += 1;
    if (found > MOST_PARTS) return true;
  }
  return false;
};

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Parts of a report, and pictures in the text, are no files that somebody sent along. */
const isSentAlong = ({ related, mimeType }: Attachment): boolean =>
  !related && !/^(?:message\/|text\/rfc822-headers|application\/(?:pgp|pkcs7)-signature)/.test(mimeType);

/** Reads mails with postal-mime, within limits of our own. */
export const parseMail: MailParser = async (raw) => {
  if (raw.byteLength > MOST_BYTES || isInPieces(raw)) return { ok: false, head: await readHead(raw) };
  try {
    const email = await PostalMime.parse(raw, LIMITS);
    const report = deliveryReport(email.attachments);
    return {
      ok: true,
      mail: {
        ...headOf(email),
        text: email.text ?? (email.html ? await htmlToText(email.html) : ''),
        files: email.attachments
          .filter(isSentAlong)
          .map((file) => ({ name: file.filename ?? '', bytes: bytesOf(file) })),
        ...(report && { report }),
      },
    };
  } catch {
    return { ok: false, head: await readHead(raw) };
  }
};
