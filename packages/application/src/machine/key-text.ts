const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in 62 digits, so that a double click selects the whole of it. */
const base62 = (value: bigint, length: number): string => {
  let [text, rest] = ['', value];
  while (rest > 0n) {
    text = (ALPHABET[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text.padStart(length, '0');
};

/** CRC-32 (ISO 3309), as in the tokens of GitHub. */
const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (const char of text) {
    crc ^= char.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const CHECK = 6;
const SHAPE = /^vdn_([0-9a-f]{16})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

const checksum = (text: string): string => base62(BigInt(crc32(text)), CHECK);

/**
 * The text of a key as its owner keeps it: `vdn_<id>_<secret><checksum>`. The prefix and the checksum let scanners
 * of source code find a leaked one without asking us.
 *
 * @param id - 16 hex digits
 * @param bytes - 32 random bytes, hex
 */
export const keyText = (id: string, bytes: string): string => {
  const open = `vdn_${id}_${base62(BigInt(`0x${bytes}`), 43)}`;
  return `${open}${checksum(open)}`;
};

/**
 * The id of a key that is well formed; nothing of it has been proved yet.
 *
 * @returns undefined for anything that cannot be a key, without a look at the store
 */
export const keyIdOf = (text: string): string | undefined => {
  const [, id, , check] = SHAPE.exec(text) ?? [];
  return id && check === checksum(text.slice(0, -CHECK)) ? id : undefined;
};
