import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL_PORTS } from './stack/ports.ts';
import type { Stack } from './stack.ts';
import { startOptions } from './start/start-options.ts';
import { welcome } from './start/welcome.ts';
import { start } from './start.ts';

let root = '';
let running: Stack | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'voldaan-start-'));
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const fixture = (): void => {
  write(
    'apps/backend/dist/table.json',
    JSON.stringify({
      TableName: 'voldaan',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  const echo =
    'export const handler = async (event) => ({ path: event.rawPath, portal: process.env.PORTAL_URL, table: process.env.TABLE_NAME, own: process.env.OWN });';
  write('apps/backend/dist/portal-api.mjs', echo);
  write('apps/backend/dist/webhooks.mjs', echo);
  write(
    'apps/backend/dist/seed.mjs',
    `import { appendFileSync } from 'node:fs'; export const handler = async (event) => appendFileSync(${JSON.stringify(join(root, 'seeded.txt'))}, JSON.stringify(event));`,
  );
  write('apps/backend/dist/environment.json', JSON.stringify({ OWN: 'at {desk}' }));
  write('apps/backend/dist/headers.json', JSON.stringify({ 'x-frame-options': 'DENY' }));
  write(
    'apps/backend/dist/functions.json',
    JSON.stringify([
      { name: 'portal-api', file: 'portal-api.mjs', events: ['http'] },
      { name: 'webhooks', file: 'webhooks.mjs', events: ['http'] },
      { name: 'seed', file: 'seed.mjs', events: ['invoke'] },
    ]),
  );
  write('apps/portal/dist/index.html', '<h1>Portaal</h1>');
};

const free = Object.keys(USUAL_PORTS).flatMap((name) => ['--port', `${name}=0`]);
const begin = async (...flags: string[]): Promise<Stack> => {
  running = await start(root, startOptions(['--no-build', ...free, ...flags], {}), () => {});
  return running;
};

test('starts a built backend, seeds it once, and says where everything is', async () => {
  fixture();
  const first = await begin();
  const { portal, desk } = first.addresses;
  expect(await (await fetch(`${portal}/`)).text()).toBe('<h1>Portaal</h1>');
  expect((await fetch(`${portal}/`)).headers.get('x-frame-options')).toBe('DENY');
  const answer = await (await fetch(`${portal}/webhooks/mollie/x`)).json();
  expect(answer).toEqual({ path: '/webhooks/mollie/x', portal, table: 'voldaan', own: `at ${desk}` });
  const text = welcome(first);
  for (const name of ['desk', 'portal', 'mailbox', 'clock', 'mollie']) {
    expect(text).toContain(first.addresses[name]);
  }
  await first.stop();
  const second = await begin();
  expect(readFileSync(join(root, 'seeded.txt'), 'utf8')).toBe('{"empty":false}');
  await second.stop();
  await begin('--fresh', '--empty');
  expect(readFileSync(join(root, 'seeded.txt'), 'utf8')).toBe('{"empty":false}{"empty":true}');
});

test('a backend that was not built is said in a sentence', async () => {
  await expect(begin()).rejects.toThrow('De backend is nog niet gebouwd');
});

test('--fresh does not empty the folder of a stack that runs', async () => {
  fixture();
  const first = await begin();
  const clock = new URL(first.addresses['clock'] ?? '').port;
  const options = startOptions(['--no-build', ...free, '--fresh', '--port', `clock=${clock}`], {});
  await expect(start(root, options, () => {})).rejects.toThrow('is bezet');
  expect(readFileSync(join(root, '.voldaan/seeded.jsonl'), 'utf8')).toContain('seeded');
});

test('ports come from flags and environment; a live Mollie key is refused', () => {
  const options = startOptions(['--port', 'desk=5000'], {
    VOLDAAN_PORT_PORTAL: '5001',
    MOLLIE_API_KEY: 'test_abc',
  });
  expect(options).toMatchObject({
    ports: { desk: 5000, portal: 5001, mailbox: 4312 },
    mollieApiKey: 'test_abc',
    build: true,
  });
  expect(() => startOptions(['--port', 'garage=1'], {})).toThrow('--port garage=1');
  expect(() => startOptions([], { MOLLIE_API_KEY: 'live_abc' })).toThrow('geen testsleutel');
});
