import { createHash } from 'node:crypto';

/** sha256(salt ‖ bytes) in hex: what an event keeps of a text that may be erased. */
export const hashText = (salt: string, text: string): string =>
  createHash('sha256').update(salt).update(text).digest('hex');
