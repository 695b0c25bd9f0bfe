import { createHash } from 'node:crypto';
import type { InspectedPicture, InspectPicture } from '@voldaan/application/ports/picture-inspector.ts';
import { fileTypeFromBuffer } from 'file-type';
import { jpegPicture } from './jpeg-picture.ts';
import { pngPicture } from './png-picture.ts';

/** Signs in which a drawing says what it is, after a declaration and comments. */
const HEAD = 4_096;

const isDrawing = (file: Buffer): boolean => /<(?:\w+:)?svg[\s>]/i.test(file.toString('latin1', 0, HEAD));

/** What a picture is by its bytes: a PNG or JPEG that is whole, and nothing more than the picture. */
export const inspectPicture: InspectPicture = async (bytes, longestSide): Promise<InspectedPicture> => {
  const file = Buffer.from(bytes);
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type !== 'image/png' && type !== 'image/jpeg') return { is: isDrawing(file) ? 'drawing' : 'other' };
  const found = (type === 'image/png' ? pngPicture : jpegPicture)(file, longestSide);
  if (typeof found === 'string') return { is: found };
  return { is: 'picture', type, ...found, sha256: createHash('sha256').update(found.bytes).digest('hex') };
};
