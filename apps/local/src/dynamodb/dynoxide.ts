import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from '../http/free-port.ts';
import type { Dynamo, DynamoOptions } from './start-dynamo.ts';
import { untilListening } from './until-listening.ts';

const require = createRequire(import.meta.url);

/** Path of the dynoxide binary of this platform, or undefined where none is published or installed. */
export const dynoxideBinary = (): string | undefined => {
  try {
    const home = dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`));
    const binary = join(home, 'dynoxide');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Ends the emulator when its standard input closes. That happens however this process ends, also when it is
 * killed: no emulator stays behind, holding a database file that the next run needs.
 */
const WHILE_INPUT_IS_OPEN =
  'exec 3<&0; "$0" "$@" </dev/null & server=$!; { cat <&3 >/dev/null; kill $server; } & wait $server';

export const startDynoxide = async ({ dataDir, port: wanted }: DynamoOptions): Promise<Dynamo> => {
  const binary = dynoxideBinary();
  if (!binary) throw new Error(`No dynoxide binary for ${process.platform}-${process.arch}; use dynalite.`);
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const port = wanted || (await freePort());
  const file = dataDir ? ['--db-path', join(dataDir, 'dynoxide.sqlite')] : [];
  // Its own process group: Ctrl-C must reach the functions first, so that they can finish their writes.
  const child = spawn('sh', ['-c', WHILE_INPUT_IS_OPEN, binary, 'serve', '--port', String(port), ...file], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.stdin.end();
    return ended;
  };
  try {
    await untilListening(port, () => child.exitCode ?? undefined);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { endpoint: `http://127.0.0.1:${port}`, engine: 'dynoxide', stop };
};
