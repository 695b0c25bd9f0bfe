import { randomUUID } from 'node:crypto';
import type { Tag } from './mail.ts';
import { headerText, writeMime } from './mime-head.ts';

export type Composition = {
  readonly headers: readonly Tag[];
  readonly text?: string | undefined;
  readonly html?: string | undefined;
};

const base64Lines = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const part = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(text)}\r\n`;

/**
 * Makes a raw message of a text, an HTML text, or both as alternatives.
 *
 * @example compose({ headers: [{ name: 'Subject', value: 'Uw vraag' }], text: 'Dank u.' })
 */
export const compose = ({ headers, text, html }: Composition): Uint8Array => {
  const boundary = `voldaan-${randomUUID()}`;
  const top: Tag[] = headers.map(({ name, value }) => ({ name, value: headerText(value) }));
  const parts = [
    ...(text === undefined ? [] : [part('text/plain', text)]),
    ...(html === undefined ? [] : [part('text/html', html)]),
  ];
  const body = parts.map((one) => `--${boundary}\r\n${one}`).join('');
  return writeMime(
    [
      ...top,
      { name: 'MIME-Version', value: '1.0' },
      { name: 'Content-Type', value: `multipart/alternative; boundary="${boundary}"` },
    ],
    Buffer.from(`${body}--${boundary}--\r\n`),
  );
};
