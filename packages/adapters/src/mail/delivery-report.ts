import type { DeliveryReport } from '@voldaan/application/ports/mail-parser.ts';
import type { Attachment } from 'postal-mime';

/** As much of a part as its lines need. */
const MOST = 64 * 1024;

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string'
    ? content.slice(0, MOST)
    : Buffer.from(content as ArrayBuffer).toString('latin1', 0, MOST);

const field = (text: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim() ?? '';

/**
 * What a mail server reports of one of our mails: the status part, and the id in the head of the mail that it
 * gives back.
 *
 * @see RFC 3462 (multipart/report), RFC 3464 (delivery status)
 */
export const deliveryReport = (parts: readonly Attachment[]): DeliveryReport | undefined => {
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!status) return undefined;
  const given = parts.find(({ mimeType }) => /^(?:message\/rfc822|text\/rfc822-headers)$/.test(mimeType));
  const told = textOf(status);
  return {
    action: field(told, 'Action').toLowerCase(),
    status: field(told, 'Status'),
    about: given ? field(textOf(given), 'Message-ID').replace(/^<|>$/g, '') : '',
  };
};
