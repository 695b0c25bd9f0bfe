import { inflateSync } from 'node:zlib';
import type { PictureSize } from '@voldaan/domain/party/logo.ts';

const SIGNATURE_BYTES = 8;
/** What draws the picture, in its right colours and size; the rest is said along with it. */
const DRAWS = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs'],
]);
/** Channels of a pixel by the colour type in the header. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;
/** A row begins with how it was filtered, in five ways. */
const FILTERS = 5;

type Chunk = { readonly type: string; readonly data: Buffer; readonly whole: Buffer };

/** The chunks up to the end of the picture; undefined when it breaks off before that. */
const chunksOf = (file: Buffer): readonly Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) return undefined;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
};

/** Unpacks no further than the picture is large: a small file cannot become an enormous one. */
const rowsAreWhole = (packed: Buffer, rowBytes: number, rows: number): boolean => {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: rowBytes * rows });
    if (unpacked.length !== rowBytes * rows) return false;
    for (let at = 0; at < unpacked.length; at += rowBytes) {
      if ((unpacked[at] ?? FILTERS) >= FILTERS) return false;
    }
    return true;
  } catch {
    return false;
  }
};

/**
 * A PNG that is whole, and that paper takes as well as a screen: not interlaced, and with its transparency in whole
 * bytes. A damaged one would stop whoever prints it.
 *
 * @returns its size, and its bytes without text, time and place; or why it is none
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export const pngPicture = (
  file: Buffer,
  longestSide: number,
): (PictureSize & { readonly bytes: Uint8Array }) | 'broken' | 'too-many-pixels' => {
  const chunks = chunksOf(file);
  const head = chunks?.[0];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) return 'broken';
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (Math.max(width, height) > longestSide) return 'too-many-pixels';
  const [depth = 0, colour = -1, , , interlaced] = head.data.subarray(8);
  const channels = CHANNELS[colour];
  const hasMask = chunks.some(({ type }) => type === 'tRNS');
  if (width === 0 || height === 0 || !channels || interlaced !== 0) return 'broken';
  if (colour === PALETTE && (depth > 8 || (hasMask && depth !== 8))) return 'broken';
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const rowBytes = 1 + Math.ceil((width * depth * channels) / 8);
  if (!rowsAreWhole(packed, rowBytes, height)) return 'broken';
  const drawing = chunks.flatMap(({ type, whole }) => (DRAWS.has(type) ? [whole] : []));
  return { width, height, bytes: Buffer.concat([file.subarray(0, SIGNATURE_BYTES), ...drawing]) };
};
