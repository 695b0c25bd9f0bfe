import type { Services } from '../services.ts';

/**
 * Whether two texts are the same, in a time that tells nothing about where they differ: what is compared are
 * their hashes, and each of them to its end.
 */
export const sameSecret = ({ hash }: Pick<Services, 'hash'>, a: string, b: string): boolean => {
  const [left, right] = [hash(a), hash(b)];
  let different = left.length ^ right.length;
  for (let i = 0; i < left.length; i += 1) different |= left.charCodeAt(i) ^ right.charCodeAt(i);
  return different === 0;
};
