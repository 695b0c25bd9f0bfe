import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient, ResourceNotFoundException } from '@aws-sdk/client-lambda';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import { lambda } from './lambda.ts';
import { lambdaApi } from './lambda-api.ts';

const start = instant('2026-09-08T07:00:00Z');
let folder = '';
let clocks: VirtualClock[] = [];
let open: { server: Listening; client: LambdaClient }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-lambda-'));
});
afterEach(async () => {
  for (const clock of clocks) await clock.stop();
  clocks = [];
  for (const { server, client } of open) {
    client.destroy();
    await server.close();
  }
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

const stand = async (options: { dataDir?: string; duplicate?: boolean } = {}) => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: start, inFlight: flights });
  clocks.push(clock);
  const functions = lambda({ clock, inFlight: flights, environment: () => ({ STAGE: 'local' }), ...options });
  const server = await listen(counted(flights, lambdaApi(functions).fetch), { name: 'lambda' });
  const client = new LambdaClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  open.push({ server, client });
  const invoke = (name: string, event: unknown, type: 'Event' | 'RequestResponse' = 'RequestResponse') =>
    client.send(
      new InvokeCommand({ FunctionName: name, InvocationType: type, Payload: JSON.stringify(event) }),
    );
  return { clock, functions, invoke };
};

const bundle = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const readText = (payload: Uint8Array | undefined): unknown =>
  JSON.parse(Buffer.from(payload ?? []).toString('utf8'));

test('a bundled file answers with the business time in its environment, and stays warm', async () => {
  const { functions, invoke, clock } = await stand();
  const handlerFile = bundle(
    'clock.mjs',
    'let calls = 0; export const handler = async (event, context) => ({ calls: ++calls, name: context.functionName, event, now: process.env.VOLDAAN_NOW, stage: process.env.STAGE });',
  );
  functions.register({ name: 'clock', handlerFile });
  const first = await invoke('clock', { a: 1 });
  expect(first.StatusCode).toBe(200);
  expect(readText(first.Payload)).toEqual({
    calls: 1,
    name: 'clock',
    event: { a: 1 },
    now: '2026-09-08T07:00:00Z',
    stage: 'local',
  });
  await clock.advance(addSeconds(start, 5));
  expect(readText((await invoke('clock', null)).Payload)).toMatchObject({
    calls: 2,
    now: '2026-09-08T07:00:05Z',
  });
});

test('a throw is a function error; an unknown function a contract error', async () => {
  const { functions, invoke } = await stand();
  functions.register({
    name: 'broken',
    handler: () => {
      throw new TypeError('no such thing');
    },
  });
  const answer = await invoke('broken', {});
  expect(answer.FunctionError).toBe('Unhandled');
  expect(readText(answer.Payload)).toMatchObject({ errorType: 'TypeError', errorMessage: 'no such thing' });
  await expect(invoke('absent', {})).rejects.toBeInstanceOf(ResourceNotFoundException);
});

test('an asynchronous event is answered 202, tried again after 1 and 2 minutes, then kept as a failure', async () => {
  const { clock, functions, invoke } = await stand({ dataDir: folder });
  const tried: string[] = [];
  functions.register({
    name: 'attend',
    handler: () => {
      tried.push(clock.now());
      throw new Error('out of order');
    },
  });
  expect((await invoke('attend', { account: 'a' }, 'Event')).StatusCode).toBe(202);
  await clock.settle();
  expect(tried).toEqual(['2026-09-08T07:00:00Z']);
  await clock.advance(addSeconds(start, 3600));
  expect(tried).toEqual(['2026-09-08T07:00:00Z', '2026-09-08T07:01:00Z', '2026-09-08T07:03:00Z']);
  expect(functions.failures()).toMatchObject([
    {
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { account: 'a' },
      responsePayload: { errorMessage: 'out of order' },
    },
  ]);
});

test('an accepted event that was not finished is taken up after a restart', async () => {
  const first = await stand({ dataDir: folder });
  first.functions.register({ name: 'attend', handler: () => Promise.reject(new Error('not now')) });
  await first.invoke('attend', { account: 'a' }, 'Event');
  await first.clock.settle();

  const second = await stand({ dataDir: folder });
  const seen: unknown[] = [];
  second.functions.register({ name: 'attend', handler: (event) => seen.push(event) });
  second.functions.resume();
  await second.clock.settle();
  expect(seen).toEqual([{ account: 'a' }]);
});

test('events come twice when asked for, and a planned crash falls before or after the handler', async () => {
  const { clock, functions, invoke } = await stand({ duplicate: true });
  let ran = 0;
  functions.register({
    name: 'attend',
    handler: () => {
      ran += 1;
    },
  });
  await invoke('attend', {}, 'Event');
  await clock.settle();
  expect(ran).toBe(2);

  functions.crash('attend', 'before');
  expect((await invoke('attend', {})).FunctionError).toBe('Unhandled');
  expect(ran).toBe(2);
  functions.crash('attend', 'after');
  expect((await invoke('attend', {})).FunctionError).toBe('Unhandled');
  expect(ran).toBe(3);
});

test('an isolated function may take its process down', async () => {
  const { functions, invoke } = await stand();
  const handlerFile = bundle(
    'isolated.mjs',
    'export const handler = async (event) => { if (event.die) process.exit(3); return { pid: process.pid, now: process.env.VOLDAAN_NOW }; };',
  );
  functions.register({ name: 'isolated', handlerFile, isolated: true });
  const fine = readText((await invoke('isolated', {})).Payload);
  expect(fine).toMatchObject({ now: '2026-09-08T07:00:00Z' });
  expect(fine).not.toMatchObject({ pid: process.pid });
  expect(readText((await invoke('isolated', { die: true })).Payload)).toMatchObject({
    errorMessage: 'Error: Runtime exited with exit code 3',
  });
});

test('killing an isolated invocation ends it as a crash', async () => {
  const { functions } = await stand();
  const handlerFile = bundle(
    'stuck.mjs',
    'export const handler = () => new Promise(() => setInterval(() => {}, 1000));',
  );
  functions.register({ name: 'stuck', handlerFile, isolated: true });
  const outcome = functions.invoke('stuck', {});
  await new Promise((next) => setImmediate(next));
  functions.kill();
  expect(await outcome).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } });
});
