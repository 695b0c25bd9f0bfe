import { decodeText } from '../text/decode-text.ts';

const ENCODINGS = new Set(['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252']);

/**
 * Text of an XML file: a byte order mark first, then the encoding that its declaration names, else UTF-8.
 *
 * @returns undefined when the bytes are not valid in that encoding
 */
export const decodeXml = (bytes: Uint8Array): string | undefined => {
  const [first] = bytes;
  if (first === 0xff || first === 0xfe) return decodeText(bytes);
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const encoding = (
    /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(opening)?.[1] ?? 'utf-8'
  ).toLowerCase();
  if (!ENCODINGS.has(encoding) || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
