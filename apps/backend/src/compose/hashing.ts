import { createHash, createHmac } from 'node:crypto';

/** SHA-256, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** HMAC-SHA-256 with one key. */
export const keyedWith =
  (key: string) =>
  (text: string): Uint8Array =>
    createHmac('sha256', key).update(text).digest();
