import { createHash } from 'node:crypto';

/** sha256 of a secret in hex: all that is kept of it. A secret of 256 bits needs no salt. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
