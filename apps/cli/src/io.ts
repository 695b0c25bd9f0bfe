import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Instant, instantFromMs } from '@voldaan/domain/calendar/instant.ts';

/** Everything of the outside that a command may touch, so that tests can stand in for it. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Partial<Record<'LC_ALL' | 'LC_MESSAGES' | 'LANG', string>>>;
  readonly now: () => Instant;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly fetch: typeof globalThis.fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** The outside of this process. */
export const processIo = (): Io => ({
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  now: () => instantFromMs(Date.now()),
  readFile,
  fetch: globalThis.fetch,
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
});
