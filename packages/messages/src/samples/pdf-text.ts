import { inflateSync } from 'node:zlib';

const windows1252 = new TextDecoder('windows-1252');
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const SHOWN = /\[([^\]]*)\] TJ/g;

const inflated = (stream: string): string => {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
};

const decoded = (shown: string): string => {
  const hex = Array.from(shown.matchAll(/<([0-9a-f]*)>/g), ([, digits = '']) => digits).join('');
  return windows1252.decode(Buffer.from(hex, 'hex')).replaceAll('\u00a0', ' ');
};

/** What a document of ours shows, page by page in drawing order, read back from its bytes. */
export const pdfPages = (pdf: Uint8Array): readonly string[] =>
  Array.from(Buffer.from(pdf).toString('latin1').matchAll(STREAM), ([, stream = '']) => inflated(stream))
    .filter((content) => content.includes(' TJ'))
    .map((content) =>
      Array.from(content.matchAll(SHOWN), ([, shown = '']) => decoded(shown))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
