const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Bytes of base64 text (RFC 4648, with padding; white space is ignored).
 *
 * @returns undefined when the text is no base64
 */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bare = text.replace(/\s+/g, '');
  if (bare.length === 0 || bare.length % 4 !== 0 || !ALPHABET.test(bare)) return undefined;
  return new Uint8Array(Buffer.from(bare, 'base64'));
};
