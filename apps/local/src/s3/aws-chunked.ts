/**
 * Decodes a body in `aws-chunked` encoding: lines with a hexadecimal length (and perhaps a signature), data,
 * and after the last, empty chunk the trailers, which are dropped.
 *
 * @returns undefined when the body is cut short
 * @see Amazon S3 API reference, "Signature calculations: transferring payload in multiple chunks"
 */
export const decodeAwsChunked = (body: Uint8Array): Uint8Array | undefined => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const start = lineEnd + 2;
    if (Number.isNaN(size) || start + size > bytes.length) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
};
