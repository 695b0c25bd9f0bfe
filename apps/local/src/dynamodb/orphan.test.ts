import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { dynoxideBinary } from './dynoxide.ts';

const STARTER = `
import { startDynamo } from ${JSON.stringify(new URL('start-dynamo.ts', import.meta.url).href)};
const { endpoint } = await startDynamo({ engine: 'dynoxide' });
console.log(endpoint);
setInterval(() => {}, 1000);
`;

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

test.runIf(dynoxideBinary())('a run that is killed leaves no emulator behind', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', STARTER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(run.stdout, 'data');
  const port = Number(new URL(String(line).trim()).port);
  expect(await listens(port)).toBe(true);
  run.kill('SIGKILL');
  await once(run, 'exit');
  // It ends when it sees its input close; the test times out when it does not.
  while (await listens(port)) await new Promise((next) => setImmediate(next));
});
