import type { Language } from '@voldaan/domain/money/euro.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { wrap } from '../mail/wrap.ts';
import type { StaffMessage } from './staff-message.ts';
import { StaffPage } from './staff-page.tsx';
import { staffWords } from './staff-texts.ts';

export type RenderedStaffMail = { readonly subject: string; readonly html: string; readonly text: string };

/**
 * Writes a mail about signing in: HTML with a text alternative that says the same.
 *
 * @example renderStaffMail({ kind: 'link', url, until: '14:25' }, 'nl').subject // 'Uw link om aan te melden bij Voldaan'
 */
export const renderStaffMail = (message: StaffMessage, language: Language): RenderedStaffMail => {
  const words = staffWords(message, language);
  const { url } = message;
  const paragraphs = [
    ['Voldaan'],
    [words.title],
    ...words.before.map((text) => wrap(text)),
    [`${words.act}:`, url],
    ...words.after.map((text) => wrap(text)),
  ];
  return {
    subject: words.subject,
    html: `<!doctype html>\n${renderToString(h(StaffPage, { words, url, language }))}\n`,
    text: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`,
  };
};
