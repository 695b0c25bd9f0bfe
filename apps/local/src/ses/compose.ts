import { randomUUID } from 'node:crypto';
import type { Tag } from './mail.ts';
import { headerText, writeMime } from './mime-head.ts';

export type ComposedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

export type Composition = {
  readonly headers: readonly Tag[];
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly files?: readonly ComposedFile[] | undefined;
};

const base64Lines = (content: string | Uint8Array): string =>
  (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const part = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(text)}\r\n`;

const filePart = ({ name, type, bytes }: ComposedFile): string =>
  `Content-Type: ${type || 'application/octet-stream'}\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(bytes)}\r\n`;

/**
 * Makes a raw message of a text, an HTML text, or both as alternatives; files hang beside a text.
 *
 * @example compose({ headers: [{ name: 'Subject', value: 'Uw vraag' }], text: 'Dank u.' })
 */
export const compose = ({ headers, text, html, files = [] }: Composition): Uint8Array => {
  const boundary = `voldaan-${randomUUID()}`;
  const top: Tag[] = headers.map(({ name, value }) => ({ name, value: headerText(value) }));
  const parts = [
    ...(text === undefined ? [] : [part('text/plain', text)]),
    ...(html === undefined ? [] : [part('text/html', html)]),
    ...files.map(filePart),
  ];
  const kind = files.length > 0 ? 'mixed' : 'alternative';
  const body = parts.map((one) => `--${boundary}\r\n${one}`).join('');
  return writeMime(
    [
      ...top,
      { name: 'MIME-Version', value: '1.0' },
      { name: 'Content-Type', value: `multipart/${kind}; boundary="${boundary}"` },
    ],
    Buffer.from(`${body}--${boundary}--\r\n`),
  );
};
