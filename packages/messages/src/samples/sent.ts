import type { Message } from '../content/message.ts';
import { renderMail } from '../mail/render-mail.ts';

/**
 * The mail of a sample, which has all its facts; amounts and numbers with plain spaces, to compare,
 * and the text once more without its line breaks.
 */
export const sent = (message: Message) => {
  const mail = renderMail(message);
  if (!mail.ok) throw new RangeError(`A sample lacks ${mail.missing.join(', ')}.`);
  const text = mail.text.replaceAll('\u00a0', ' ');
  const unwrapped = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
  return { ...mail, html: mail.html.replaceAll('\u00a0', ' '), text, unwrapped };
};
