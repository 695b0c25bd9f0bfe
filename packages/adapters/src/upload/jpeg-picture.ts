import type { PictureSize } from '@voldaan/domain/party/logo.ts';

const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive frames; what else there is, no browser draws. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Segments of programs that say how colours are meant: JFIF, colour profile, Adobe. */
const ABOUT_COLOUR = new Set([0xe0, 0xe2, 0xee]);
const COMMENT = 0xfe;

/** What a camera or a program wrote along: where and when, by whom, in which direction it was held. */
const saysMore = (marker: number): boolean =>
  marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !ABOUT_COLOUR.has(marker));

/**
 * A JPEG of one or three or four colours that has its frame and its scan.
 *
 * @returns its size, and its bytes without what was written along; or why it is none
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf annex B
 */
export const jpegPicture = (
  file: Buffer,
  longestSide: number,
): (PictureSize & { readonly bytes: Uint8Array }) | 'broken' | 'too-many-pixels' => {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let size: PictureSize | undefined;
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file.readUInt8(at + 1);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length) return 'broken';
    if (FRAMES.has(marker) && end - at >= 10) {
      size = { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
      if (![1, 3, 4].includes(file.readUInt8(at + 9))) return 'broken';
    }
    if (marker === START_OF_SCAN) {
      if (!size || size.width === 0 || size.height === 0 || !file.includes('\xff\xd9', end, 'latin1')) break;
      if (Math.max(size.width, size.height) > longestSide) return 'too-many-pixels';
      return { ...size, bytes: Buffer.concat([...kept, file.subarray(at)]) };
    }
    if (!saysMore(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  return 'broken';
};
