import { resolveTxt } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { connect } from 'node:tls';
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
  /** TXT records of a name in the DNS, CNAMEs followed; none when there are none. */
  readonly textRecords: (name: string) => Promise<readonly string[]>;
  /** Until when the certificate of a host is valid; throws for one that is not trusted. */
  readonly certificateUntil: (host: string, port: number) => Promise<Instant>;
};

const NO_RECORDS: ReadonlySet<unknown> = new Set(['ENODATA', 'ENOTFOUND']);

const textRecords: Io['textRecords'] = async (name) => {
  try {
    return (await resolveTxt(name)).map((parts) => parts.join(''));
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_RECORDS.has(error.code)) return [];
    throw error;
  }
};

const PATIENCE_MS = 5_000;

const certificateUntil: Io['certificateUntil'] = (host, port) =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: host, timeout: PATIENCE_MS }, () => {
      resolve(instantFromMs(Date.parse(socket.getPeerCertificate().valid_to)));
      socket.destroy();
    });
    socket.on('error', reject);
    socket.on('timeout', () => socket.destroy(new Error('No answer.')));
  });

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
  textRecords,
  certificateUntil,
});
