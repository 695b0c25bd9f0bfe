import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader, or a run after a crash, sees the old or the new content, never half. */
export const replaceFile = (file: string, content: string | Uint8Array): void => {
  const half = `${file}.${process.pid}.half`;
  writeFileSync(half, content);
  renameSync(half, file);
};
