import type { Language } from '@voldaan/domain/money/euro.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { atEdges, wrap } from '../../mail/wrap.ts';
import type { RenderedStaffMail } from '../render-staff-mail.ts';
import { composeDigest, type DigestRow, type DigestSection } from './compose-digest.ts';
import type { Digest } from './digest.ts';
import { DigestPage } from './digest-page.tsx';

const rowLines = ({ label, note, amount }: DigestRow): readonly string[] => [
  ...atEdges(`- ${label}`, amount),
  ...(note ? wrap(note).map((line) => `  ${line}`) : []),
];

const sectionText = ({ text, rows, more, link }: DigestSection): string =>
  [
    ...wrap(text),
    ...rows.flatMap(rowLines),
    ...(more ? [`  ${more}`] : []),
    `${link.label}: ${link.url}`,
  ].join('\n');

/**
 * Writes the mail of a morning: HTML with a text alternative that says the same.
 *
 * @example renderDigest(digest, 'nl').subject // 'Timmer & Zn: 3 beslissingen wachten'
 */
export const renderDigest = (digest: Digest, language: Language): RenderedStaffMail => {
  const composed = composeDigest(digest, language);
  const { subject, administration, title, sections, why } = composed;
  const paragraphs = [administration, title, ...sections.map(sectionText), wrap(why).join('\n')];
  return {
    subject,
    html: `<!doctype html>\n${renderToString(h(DigestPage, { digest: composed }))}\n`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
};
