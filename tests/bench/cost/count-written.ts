/** Keeps what functions write for the log from the terminal, and counts its bytes. */
export const countWritten = () => {
  const { stdout } = process;
  const write = stdout.write;
  let bytes = 0;
  stdout.write = (chunk: string | Uint8Array): boolean => {
    bytes += Buffer.byteLength(chunk);
    return true;
  };
  return {
    bytes: () => bytes,
    stop: () => {
      stdout.write = write;
    },
  };
};
