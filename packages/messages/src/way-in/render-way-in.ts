import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { HtmlPage } from '../mail/html-page.tsx';
import { plainText } from '../mail/plain-text.ts';
import { composeWayIn } from './compose-way-in.ts';
import type { NewWayIn } from './way-in.ts';

/**
 * Writes a new way in as a mail in its reader's language.
 *
 * @example renderWayIn(message).subject // 'Uw nieuwe link van Timmer & Zn'
 */
export const renderWayIn = (
  message: NewWayIn,
): { readonly subject: string; readonly html: string; readonly text: string } => {
  const composition = composeWayIn(message);
  return {
    subject: composition.subject,
    html: `<!doctype html>\n${renderToString(h(HtmlPage, { composition }))}\n`,
    text: plainText(composition),
  };
};
