const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Text of a file of which the encoding is not told: a byte order mark decides, then UTF-8 if it is valid UTF-8, else
 * Windows-1252, in which Excel still saves.
 *
 * @returns the text without byte order mark, or undefined when the bytes are no text
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
};
