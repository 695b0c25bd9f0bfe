import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from '../http/free-port.ts';
import { forgetProcess, rememberProcess, stopLeftOver } from './left-over.ts';
import type { Dynamo, DynamoOptions } from './start-dynamo.ts';
import { untilListening } from './until-listening.ts';

const require = createRequire(import.meta.url);

/** Path of the dynoxide binary of this platform, or undefined where none is published or installed. */
export const dynoxideBinary = (): string | undefined => {
  try {
    const home = dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`));
    const binary = join(home, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

export const startDynoxide = async ({ dataDir, port: wanted }: DynamoOptions): Promise<Dynamo> => {
  const binary = dynoxideBinary();
  if (!binary) throw new Error(`No dynoxide binary for ${process.platform}-${process.arch}; use dynalite.`);
  if (dataDir) {
    mkdirSync(dataDir, { recursive: true });
    await stopLeftOver(dataDir);
  }
  const port = wanted || (await freePort());
  const file = dataDir ? ['--db-path', join(dataDir, 'dynoxide.sqlite')] : [];
  // Its own process group: Ctrl-C must reach the functions first, so that they can finish their writes.
  const child = spawn(binary, ['serve', '--port', String(port), ...file], {
    stdio: 'ignore',
    detached: true,
  });
  if (dataDir && child.pid) rememberProcess(dataDir, child.pid);
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  await untilListening(port, () => child.exitCode ?? undefined).catch((cause) => {
    kill();
    throw cause;
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    engine: 'dynoxide',
    stop: async () => {
      process.removeListener('exit', kill);
      kill();
      await ended(child);
      if (dataDir) forgetProcess(dataDir);
    },
  };
};
