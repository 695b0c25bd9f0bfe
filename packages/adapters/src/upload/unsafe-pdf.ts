import { constants, inflateSync } from 'node:zlib';

/** What a PDF runs, sends or hides: none of it is needed to prove anything. */
const DANGEROUS =
  /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|Encrypt|XFA)(?=[\s/<>[\]()%]|$)/;

/** All packed parts together, unpacked: more is a bomb. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** How far before its bytes the description of a packed part is looked for. */
const DESCRIPTION = 2_048;

/** Names may be written with `#` and two hex digits for any character (ISO 32000-1, 7.3.5). */
const plainNames = (text: string): string =>
  text.includes('#')
    ? text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

type Packed = { readonly description: string; readonly bytes: Uint8Array };

function* packedParts(bytes: Buffer): Generator<Packed> {
  let at = 0;
  for (;;) {
    const begin = bytes.indexOf('stream', at, 'latin1');
    if (begin < 0) return;
    const end = bytes.indexOf('endstream', begin + 6, 'latin1');
    const first = bytes[begin + 6] === 0x0d && bytes[begin + 7] === 0x0a ? begin + 8 : begin + 7;
    const before = bytes.toString('latin1', Math.max(at, begin - DESCRIPTION), begin);
    const description = plainNames(before.slice(before.lastIndexOf('obj') + 1));
    yield { description, bytes: bytes.subarray(first, end < 0 ? bytes.length : end) };
    if (end < 0) return;
    at = end + 9;
  }
}

const unpacked = (bytes: Uint8Array, most: number): Buffer | 'bomb' | undefined => {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'bomb' : undefined;
  }
};

/** Objects may be packed; what cannot be unpacked plainly cannot be looked into. */
const hidesObjects = (description: string, isPlain: boolean): boolean =>
  /\/ObjStm/.test(description) && (!isPlain || /\/DecodeParms|\/DP\b/.test(description));

/**
 * Whether a PDF is encrypted, runs or sends anything, or cannot be looked into. Everything in it is searched,
 * packed or not, up to 64 MB unpacked.
 *
 * @see ISO 32000-1, 7.5.7 (object streams) and 12.6 (actions)
 */
export const isUnsafePdf = (pdf: Uint8Array): boolean => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (DANGEROUS.test(plainNames(bytes.toString('latin1')))) return true;
  let left = MOST_UNPACKED;
  for (const part of packedParts(bytes)) {
    if (left <= 0) return true;
    const found = unpacked(part.bytes, left);
    if (found === 'bomb' || hidesObjects(part.description, found !== undefined)) return true;
    if (!found) continue;
    left -= found.length;
    if (DANGEROUS.test(plainNames(found.toString('latin1')))) return true;
  }
  return false;
};
