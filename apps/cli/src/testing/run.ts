import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Io } from '../io.ts';
import { main } from '../main.ts';

/** What a command printed, and its exit code. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs a command as on Saturday 21 November 2026, in Dutch, with nothing outside but what is given. */
export const run = async (line: string | readonly string[], given: Partial<Io> = {}): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => {
      out.push(text);
    },
    err: (text) => {
      err.push(text);
    },
    env: { LANG: 'nl_NL.UTF-8' },
    now: () => instant('2026-11-21T12:00:00Z'),
    readFile: async (path) => Promise.reject(new Error(`No file: ${path}`)),
    fetch: async () => Promise.reject(new Error('Nothing listens.')),
    wait: async () => {},
    textRecords: async () => [],
    certificateUntil: async () => Promise.reject(new Error('Nothing listens.')),
    ...given,
  };
  const exit = await main(typeof line === 'string' ? line.split(' ') : line, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
};

/** Runs a command with `--json` and reads what it printed. */
export const json = async (line: string | readonly string[], given: Partial<Io> = {}): Promise<unknown> => {
  const words = typeof line === 'string' ? line.split(' ') : line;
  return JSON.parse((await run([...words, '--json'], given)).out);
};

/** A disk with these files only. */
export const files =
  (contents: Readonly<Record<string, string | Uint8Array>>): Io['readFile'] =>
  async (path) => {
    const content = contents[path];
    if (content === undefined) throw new Error(`No file: ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
