/**
 * Whether two digests are the same, in a time that does not tell where they differ.
 *
 * @example sameText(hash(sent), kept.hash)
 */
export const sameText = (a: string, b: string): boolean => {
  let different = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) different |= a.charCodeAt(at) ^ (b.charCodeAt(at) || 0);
  return different === 0;
};
