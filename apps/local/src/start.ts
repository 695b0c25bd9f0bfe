import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './http/listen.ts';
import { type Stack, startStack } from './stack.ts';
import { build } from './start/build.ts';
import { builtBackend } from './start/built-backend.ts';
import { seed } from './start/seed.ts';
import { sites } from './start/sites.ts';
import { HELP, type StartOptions, startOptions } from './start/start-options.ts';
import { welcome } from './start/welcome.ts';

const BUCKET = 'voldaan-files';

/** Throws away the data of earlier runs, but not under the hands of one that is still there. */
const startAfresh = async (dataDir: string, options: StartOptions): Promise<void> => {
  const probe = await listen(() => new Response(), { name: 'clock', port: options.ports.clock });
  await probe.close();
  rmSync(dataDir, { recursive: true, force: true });
};

/**
 * Builds when asked, and starts the whole product on this machine.
 *
 * @param root - folder of the repository; the data goes under `.voldaan/` in it
 * @throws Error whose message is for the person at the terminal
 */
export const start = async (
  root: string,
  options: StartOptions,
  say: (line: string) => void,
): Promise<Stack> => {
  const dataDir = join(root, '.voldaan');
  if (options.fresh) await startAfresh(dataDir, options);
  if (options.build) {
    say('Bouwen … / building …');
    await build(root);
  }
  const backend = builtBackend(join(root, 'apps/backend/dist'));
  const stack = await startStack({
    dataDir,
    ports: options.ports,
    functions: backend.functions,
    sites: sites(root, backend.entries, options.ports),
    table: backend.table,
    bucket: BUCKET,
    sweepFunction: 'sweep',
    dailyFunction: 'daily',
    mollieApiKey: options.mollieApiKey,
    environment: {
      TABLE_NAME: backend.table.TableName,
      BUCKET_NAME: BUCKET,
      DESK_URL: '{desk}',
      PORTAL_URL: '{portal}',
      POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'ERROR',
      ...backend.environment,
    },
  });
  const trouble = await seed(stack.lambda, dataDir, options.empty);
  if (trouble) say(trouble);
  return stack;
};

const stopOnce = (stack: Stack): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    void stack.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

/** `npm start`: everything in one process, until Ctrl-C. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  try {
    const options = startOptions(argv, process.env);
    if (options.help) return console.log(HELP);
    const stack = await start(root, options, (line) => console.log(line));
    stopOnce(stack);
    console.log(welcome(stack));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
};
