/**
 * A steady number for a text (FNV-1a, 32 bits), the same on every machine.
 *
 * @returns whole number from 0 up to but not including `size`
 */
export const spreadOf = (text: string, size: number): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // One more round: FNV's low bits barely differ for texts that differ only at the end.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return size === 0 ? 0 : ((hash ^ (hash >>> 13)) >>> 0) % size;
};
