import { deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import { COMMON_WORDS } from './common-words.ts';

/** Text as it stands in an item: itself when short, deflated when that pays. */
export type Packed = string | Uint8Array;

/** Below this, deflating saves too little to give up that a person can read it. */
const PLAIN_UP_TO = 256;

const WITH_WORDS = { dictionary: COMMON_WORDS };

const deflated = (text: string): Buffer => deflateSync(Buffer.from(text), WITH_WORDS);

/** Header of zlib (RFC 1950) with the id of our words: two bytes and four. */
const HEADER = deflated('').subarray(0, 6);

export const pack = (text: string): Packed => (Buffer.byteLength(text) > PLAIN_UP_TO ? deflated(text) : text);

/** What was packed before there were common words is raw-deflated, without a header. */
export const unpack = (packed: Packed): string => {
  if (typeof packed === 'string') return packed;
  const hasWords = HEADER.equals(packed.subarray(0, HEADER.length));
  return (hasWords ? inflateSync(packed, WITH_WORDS) : inflateRawSync(packed)).toString();
};
