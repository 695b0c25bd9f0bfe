import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const note = (dataDir: string): string => join(dataDir, 'dynoxide.pid');

export const rememberProcess = (dataDir: string, pid: number): void =>
  writeFileSync(note(dataDir), String(pid));
export const forgetProcess = (dataDir: string): void => rmSync(note(dataDir), { force: true });

const isDynoxide = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'dynoxide';
  } catch {
    return false;
  }
};

/**
 * Ends the emulator of an earlier run that was killed before it could clean up: two of them on one database
 * file would each see half of the writes. Only a process that is still dynoxide is touched.
 */
export const stopLeftOver = async (dataDir: string): Promise<void> => {
  let pid = 0;
  try {
    pid = Number(readFileSync(note(dataDir), 'utf8'));
  } catch {
    return;
  }
  if (pid > 1 && isDynoxide(pid)) {
    process.kill(pid, 'SIGTERM');
    while (isDynoxide(pid)) await new Promise((again) => setTimeout(again, 5));
  }
  forgetProcess(dataDir);
};
