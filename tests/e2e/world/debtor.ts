import type { Stack } from '@voldaan/local/stack.ts';
import PostalMime from 'postal-mime';

/** The newest mail to an address, as its receiver reads it. */
export const newestMail = async (stack: Stack, to: string) => {
  const found = stack.mailbox.list().find((mail) => mail.destinations.includes(to));
  const raw = found && stack.mailbox.raw(found.id);
  if (!raw) throw new Error(`No mail to ${to}.`);
  const mail = await PostalMime.parse(raw);
  return {
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments,
  };
};

/** The personal link in the text of a mail. */
export const linkIn = (text: string): string => {
  const link = /http:\/\/\S+\/open\/#[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error('No link in this mail.');
  return link;
};

/** The code that a mail or letter carries, to type. */
export const codeIn = (text: string): string => {
  const code = /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/.exec(text)?.[0];
  if (!code) throw new Error('No code in this mail.');
  return code;
};
