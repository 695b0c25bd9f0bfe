import { createServer, type RequestListener, type Server } from 'node:http';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { type SenderOptions, webhookSender } from './sender.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

const listening = (handler: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const made = createServer(handler);
    server = made;
    made.listen(0, '127.0.0.1', () => {
      const address = made.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`);
    });
  });

const send = (url: string, options: SenderOptions = { loopback: true }) =>
  webhookSender(options).send({
    url,
    secret: SECRET,
    id: 'msg_1',
    at: instant(new Date().toISOString()),
    payload: '{"type":"invoice.paid"}',
  });

test('a receiver can check who spoke, with the library of the standard', async () => {
  let heard: unknown;
  const url = await listening((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      heard = new Webhook(SECRET).verify(Buffer.concat(parts).toString(), headers);
      response.writeHead(204).end();
    });
  });
  expect(await send(url)).toEqual({ told: true, status: 204 });
  expect(heard).toEqual({ type: 'invoice.paid' });
});

test('a redirect is not followed, and a refusal is no success', async () => {
  const url = await listening((_, response) => response.writeHead(302, { location: 'http://x.test' }).end());
  expect(await send(url)).toEqual({ told: false, status: 302, why: 'redirected' });
  server?.removeAllListeners('request');
  server?.on('request', (_, response) => response.writeHead(500).end('no'));
  expect(await send(url)).toEqual({ told: false, status: 500, why: 'status' });
});

test('an answer that does not end, and one that does not come, are left', async () => {
  const url = await listening((_, response) => {
    response.writeHead(200);
    response.write('x'.repeat(70_000));
  });
  expect(await send(url)).toEqual({ told: false, status: 200, why: 'answer-too-large' });
  server?.removeAllListeners('request');
  expect(await send(url, { loopback: true, mostMs: 50 })).toEqual({
    told: false,
    status: null,
    why: 'too-slow',
  });
});

test('nobody there is no connection', async () => {
  const url = await listening(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  server = undefined;
  expect(await send(url)).toEqual({ told: false, status: null, why: 'no-connection' });
});

test.each([
  'http://hooks.example/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://[::ffff:7f00:1]/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://user:secret@hooks.example/x',
  'ftp://hooks.example/x',
  'file:///etc/passwd',
  'nonsense',
])('%s is refused before anything is sent', async (url) => {
  const resolve = async () => ['93.184.215.14'];
  expect(await send(url, { resolve })).toEqual({ told: false, status: null, why: 'address-refused' });
});

test('a name is refused when one address behind it is ours, and unknown when there is none', async () => {
  const url = 'https://hooks.example/x';
  const mixed = async () => ['93.184.215.14', '10.0.0.7'];
  expect(await send(url, { resolve: mixed })).toMatchObject({ why: 'address-refused' });
  const none = async (): Promise<string[]> => {
    throw new Error('ENOTFOUND');
  };
  expect(await send(url, { resolve: none })).toMatchObject({ why: 'address-unknown' });
});

test('the laptop may call itself, and nothing else that is private', async () => {
  expect(await send('http://192.168.1.10/x')).toMatchObject({ why: 'address-refused' });
});
