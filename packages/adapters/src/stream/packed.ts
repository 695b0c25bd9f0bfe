import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Text as it stands in an item: itself when short, raw-deflated when that pays. */
export type Packed = string | Uint8Array;

/** Below this, deflating saves too little to give up that a person can read it. */
const PLAIN_UP_TO = 256;

export const pack = (text: string): Packed => {
  const bytes = Buffer.from(text);
  return bytes.length > PLAIN_UP_TO ? deflateRawSync(bytes) : text;
};

export const unpack = (packed: Packed): string =>
  typeof packed === 'string' ? packed : inflateRawSync(packed).toString();
