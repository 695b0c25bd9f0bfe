import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

export type PngParts = {
  readonly depth?: number;
  /** 2: colour, 3: palette, 6: colour with transparency. */
  readonly colour?: number;
  readonly interlaced?: number;
  /** How each row was filtered. */
  readonly filter?: number;
  readonly rows?: Uint8Array;
  /** Chunks before the picture itself, by type. */
  readonly extra?: readonly (readonly [type: string, data: string])[];
};

/** A PNG of one deep blue, made by hand. */
export const pngOf = (
  width: number,
  height: number,
  { depth = 8, colour = 2, interlaced = 0, filter = 0, rows, extra = [] }: PngParts = {},
): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlaced], 8);
  const pixel = colour === 6 ? [31, 75, 143, 255] : [31, 75, 143];
  const row = Buffer.from([filter, ...Array.from({ length: width }, () => pixel).flat()]);
  const drawn = rows ?? Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...extra.map(([type, data]) => chunk(type, Buffer.from(data, 'latin1'))),
    chunk('IDAT', deflateSync(drawn)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** A JPEG with its segments, of which the scan says nothing: for who reads sizes. */
export const jpegOf = (width: number, height: number, frame = 0xc0, about = ''): Buffer => {
  const size = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  size.writeUInt16BE(height, 1);
  size.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(about ? [segment(0xe1, Buffer.from(`Exif\0\0${about}`, 'latin1'))] : []),
    segment(frame, size),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from('00ffd9', 'hex'),
  ]);
};
