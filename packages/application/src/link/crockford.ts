/** Letters and digits that people cannot confuse (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first characters of a digest in Crockford's base 32.
 *
 * @example crockford(digest, 10) // 'K7P492TXM3'
 */
export const crockford = (bytes: Uint8Array, length: number): string => {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += ALPHABET[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return text;
};

/** What a person typed as the code means: I and L are 1, O is 0, spaces and hyphens do not count. */
export const normaliseCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');

/** A code in two groups, as it is printed. */
export const groupedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
