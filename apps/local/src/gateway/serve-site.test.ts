import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { setCookie } from 'hono/cookie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { virtualClock } from '../clock/virtual-clock.ts';
import type { Listening } from '../http/listen.ts';
import { lambda } from '../lambda/lambda.ts';
import type { LambdaHandler } from '../lambda/local-function.ts';
import { serveSite } from './serve-site.ts';

let folder = '';
let site: Listening | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-site-'));
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const stand = async (handler: LambdaHandler, uploads?: string) => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: instant('2026-09-08T07:00:00Z'), inFlight: flights });
  const functions = lambda({ clock, inFlight: flights });
  functions.register({ name: 'api', handler });
  functions.register({ name: 'hooks', handler: () => ({ hooked: true }) });
  site = await serveSite(
    {
      name: 'portal',
      staticDir: folder,
      functionName: 'api',
      uploads,
      otherPrefixes: { '/webhooks': 'hooks' },
      securityHeaders: { 'x-frame-options': 'DENY', 'cache-control': 'never used' },
    },
    { lambda: functions, inFlight: flights },
  );
  return site.url.replace('localhost', '127.0.0.1');
};

const echo: LambdaHandler = (event) => ({ statusCode: 200, body: JSON.stringify(event) });
const file = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

test('a request becomes payload 2.0: raw path, query, cookies apart, a form as base64', async () => {
  const url = await stand(echo);
  const answer = await fetch(`${url}/api/a%20b?x=1&x=2&y=%26`, {
    method: 'POST',
    headers: { cookie: 'a=1; b=2', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'id=tr_1',
  });
  const event: APIGatewayProxyEventV2 = await answer.json();
  expect(event).toMatchObject({
    version: '2.0',
    rawPath: '/api/a%20b',
    rawQueryString: 'x=1&x=2&y=%26',
    queryStringParameters: { x: '1,2', y: '&' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from('id=tr_1').toString('base64'),
    isBase64Encoded: true,
    requestContext: { http: { method: 'POST', path: '/api/a%20b' } },
  });
  expect(event.headers['cookie']).toBeUndefined();
  const json = await fetch(`${url}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"é":1}',
  });
  expect(await json.json()).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
});

test('a Hono function answers through its Lambda adapter: cookies, binary bodies, redirects', async () => {
  const app = new Hono()
    .get('/api/pdf', (c) => c.body(new Uint8Array([0, 255, 1]), 200, { 'content-type': 'application/pdf' }))
    .post('/api/form', async (c) => {
      const { name } = await c.req.parseBody();
      setCookie(c, 'one', '1', { path: '/' });
      setCookie(c, 'two', '2', { path: '/' });
      return c.redirect(`/hello/${name}`, 303);
    });
  const handler = handle(app);
  const url = await stand((event, context) => handler(event as LambdaEvent, context));
  const pdf = await fetch(`${url}/api/pdf`);
  expect([...new Uint8Array(await pdf.arrayBuffer())]).toEqual([0, 255, 1]);
  const form = await fetch(`${url}/api/form`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: 'Ayşe' }),
  });
  expect([form.status, form.headers.get('location')]).toEqual([303, '/hello/Ay%C5%9Fe']);
  expect(form.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2; Path=/']);
});

test('a throw is a 502 without a trace; other prefixes have their own function', async () => {
  const url = await stand(() => {
    throw new Error('secret detail');
  });
  const broken = await fetch(`${url}/api/x`);
  expect([broken.status, await broken.text()]).toEqual([502, '{"message":"Internal Server Error"}']);
  expect(await (await fetch(`${url}/webhooks/mollie`)).json()).toEqual({ hooked: true });
});

test('files: folders, left-out .html, content types, caching, 404 page, security headers', async () => {
  file('index.html', '<h1>Start</h1>');
  file('open/index.html', '<h1>Open</h1>');
  file('hulp.html', '<h1>Hulp</h1>');
  file('404.html', '<h1>Niet gevonden</h1>');
  file('_astro/page.abc123.js', 'export {}');
  file('apiary.txt', 'bees');
  const url = await stand(echo);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, { headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  expect((await get('/')).text).toBe('<h1>Start</h1>');
  expect((await get('/open')).text).toBe('<h1>Open</h1>');
  expect((await get('/open/')).text).toBe('<h1>Open</h1>');
  expect((await get('/hulp')).headers.get('content-type')).toMatch('text/html');
  expect((await get('/apiary.txt')).text).toBe('bees');
  const script = await get('/_astro/page.abc123.js');
  expect(script.headers.get('content-type')).toMatch('text/javascript');
  expect(script.headers.get('cache-control')).toContain('immutable');
  const start = await get('/');
  expect(start.headers.get('x-frame-options')).toBe('DENY');
  expect(start.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect((await get('/', { 'if-none-match': start.headers.get('etag') ?? '' })).status).toBe(304);
  expect(await get('/weg')).toMatchObject({ status: 404, text: '<h1>Niet gevonden</h1>' });
  expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(405);
});

test('a request holds what the edge on AWS signs: 1 MB in base64', async () => {
  const url = await stand(echo);
  const put = async (bytes: number): Promise<number> =>
    (await fetch(`${url}/api/x`, { method: 'POST', body: new Uint8Array(bytes) })).status;
  expect([await put(786_432), await put(786_433)]).toEqual([200, 413]);
});

test('a page may send to where files are put, and to nowhere else', async () => {
  file('page.html', `<meta content="default-src 'none'; connect-src 'self'; img-src 'self'">`);
  const url = await stand(echo, 'http://127.0.0.1:4318/files/');
  expect(await (await fetch(`${url}/page`)).text()).toBe(
    `<meta content="default-src 'none'; connect-src 'self' http://127.0.0.1:4318/files/; img-src 'self'">`,
  );
});

test('no path leads out of the site', async () => {
  file('site/index.html', 'site');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  folder = join(folder, 'site');
  const url = await stand(echo);
  const raw = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      httpRequest(`${url}/`, { path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end();
    });
  expect(await raw('/../secret.txt')).toBe(404);
  expect(await raw('/%2e%2e/secret.txt')).toBe(404);
  expect(await raw('/..%2fsecret.txt')).toBe(404);
  expect(await raw('/%ff')).toBe(404);
  folder = join(folder, '..');
});
