import { decodeWords } from 'postal-mime';
import type { Tag } from './mail.ts';

export type MimeMessage = { readonly headers: readonly Tag[]; readonly body: Uint8Array };

/** Splits a raw message into unfolded headers and the bytes after the empty line. */
export const readMime = (raw: Uint8Array): MimeMessage => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const gap = /\r?\n\r?\n/.exec(bytes.toString('latin1'));
  const end = gap ? gap.index : bytes.length;
  const unfolded = bytes
    .subarray(0, end)
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ');
  const headers = unfolded.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
  });
  return { headers, body: bytes.subarray(end + (gap?.[0].length ?? 0)) };
};

/** First header of a name, decoded; an empty text when absent. */
export const header = (headers: readonly Tag[], name: string): string =>
  decodeWords(headers.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value ?? '');

const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A header value that is safe on one line, in ASCII. */
export const headerText = (text: string): string => {
  const line = text.replace(/[\r\n]+/g, ' ');
  return /^[\x20-\x7e]*$/.test(line) ? line : encodedWord(line);
};

export const writeMime = (headers: readonly Tag[], body: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`),
    body,
  ]);
