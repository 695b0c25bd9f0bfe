import type { Attachment, Email } from 'postal-mime';
import type { Mail } from './mail.ts';
import { readMail } from './read-mail.ts';

/** A message as its receiver sees it. */
export type ShownMail = {
  readonly mail: Mail;
  readonly email: Email;
  /** HTML with the pictures of the message in it. */
  readonly html: string | undefined;
  readonly attachments: readonly Attachment[];
};

export const bytesOf = ({ content }: Attachment): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const withPictures = (html: string, attachments: readonly Attachment[]): string =>
  attachments.reduce((text, attachment) => {
    const id = attachment.contentId?.replace(/^<|>$/g, '');
    if (!id) return text;
    const data = Buffer.from(bytesOf(attachment)).toString('base64');
    return text.replaceAll(`cid:${id}`, `data:${attachment.mimeType};base64,${data}`);
  }, html);

/** Links open beside the mailbox, as in a mail program. */
const BASE = '<base target="_blank">';

const inFrame = (html: string): string =>
  /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + BASE) : BASE + html;

export const showMail = async (mail: Mail, raw: Uint8Array): Promise<ShownMail> => {
  const email = await readMail(raw);
  return {
    mail,
    email,
    html: email.html === undefined ? undefined : inFrame(withPictures(email.html, email.attachments)),
    attachments: email.attachments.filter(({ related }) => !related),
  };
};

/** Web addresses in a text or in the links of an HTML text, each once. */
export const linksOf = ({ email }: ShownMail): string[] => {
  const inHtml = [...(email.html ?? '').matchAll(/href="(https?:[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  const inText = (email.text ?? '').match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...new Set([...inHtml, ...inText])];
};
