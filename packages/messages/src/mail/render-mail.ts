import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { missingFacts, missingInNoticeMail } from '../checks/missing-facts.ts';
import { compose } from '../compose/compose.ts';
import type { Message } from '../content/message.ts';
import type { Refused } from '../refused.ts';
import { HtmlPage } from './html-page.tsx';
import { plainText } from './plain-text.ts';

/** A mail that is ready to be sent; the caller adds sender, receiver, headers and documents. */
export type RenderedMail = {
  readonly ok: true;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly [];
};

/**
 * Writes a message as a mail in its reader's language: HTML with a text alternative that tells the same.
 *
 * @returns the mail, or the facts without which it must not be sent
 * @example renderMail(reminder).subject // 'Factuur 2026-1187 van Timmer & Zn staat nog open'
 */
export const renderMail = (message: Message): RenderedMail | Refused => {
  // The mail of a fourteen-day notice is a copy: it leaves only beside a letter that may leave.
  const missing =
    message.kind === 'fourteen-day-notice' ? missingInNoticeMail(message) : missingFacts(message);
  if (missing.length > 0) return { ok: false, missing };
  const composition = compose(message, 'mail');
  return {
    ok: true,
    subject: composition.subject,
    html: `<!doctype html>\n${renderToString(h(HtmlPage, { composition }))}\n`,
    text: plainText(composition),
    attachments: [],
  };
};
