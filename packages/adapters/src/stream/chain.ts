import { createHash } from 'node:crypto';

/** Hash before the first commit. */
export const CHAIN_START = '';

/**
 * The next hash of a chain: sha256(previous hash ‖ bytes of the commit).
 *
 * @param previous - hex, or {@link CHAIN_START}
 * @returns hex
 */
export const chain = (previous: string, commit: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(commit).digest('hex');
