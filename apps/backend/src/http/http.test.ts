import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { smallBody, withinTime } from './limits.ts';
import { notThere } from './not-there.ts';
import { comesFromOwnSite, ownSite } from './own-site.ts';
import { withHeaders } from './with-headers.ts';

const refuse = (_: unknown, code: string): Response => new Response(code, { status: 400 });
const OWN = 'https://desk.example';
const isOwn = (origin: string): boolean => origin === OWN;
const from = (headers: Record<string, string>): boolean => comesFromOwnSite(new Headers(headers), isOwn);

describe('a request of our own pages', () => {
  test.each([
    [{ origin: OWN }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: OWN }, true],
    [{}, false],
    [{ origin: 'null' }, false],
    [{ origin: `${OWN}.evil.example` }, false],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: OWN }, false],
    [{ 'sec-fetch-site': 'same-site', origin: OWN }, false],
    [{ 'sec-fetch-site': 'none' }, false],
  ])('%j: %s', (headers, own) => {
    expect(from(headers as Record<string, string>)).toBe(own);
  });

  test('is needed to change, not to read', async () => {
    const app = new Hono().use(ownSite(isOwn, refuse)).all('/x', (c) => c.text('done'));
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect((await app.request('/x', { method })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(await (await app.request('/x', { method })).text()).toBe('wrong-origin');
  });
});

describe('limits', () => {
  test('a body that grows past the limit is refused, whatever it announced', async () => {
    const app = new Hono().use(smallBody(10, refuse)).post('/x', async (c) => c.text(await c.req.text()));
    const post = (body: BodyInit, headers = {}) =>
      app.request('/x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    expect(await (await post('0123456789')).text()).toBe('0123456789');
    expect(await (await post('0123456789a')).text()).toBe('too-large');
    const pieces = new Blob(['0123456789', 'abc']).stream();
    expect(await (await post(pieces)).text()).toBe('too-large');
    expect(await (await post('01', { 'content-length': '11' })).text()).toBe('too-large');
  });

  test('what takes longer than a person waits is told so, and other errors stay what they are', async () => {
    const app = new Hono()
      .use(withinTime(refuse, 20))
      .get('/ever', () => new Promise<Response>(() => undefined))
      .get('/now', (c) => c.text('here'))
      .get('/broken', () => {
        throw new Error('a bug');
      })
      .onError((error, c) => c.text(`failed: ${error.message}`, 500));
    expect(await (await app.request('/ever')).text()).toBe('too-slow');
    expect(await (await app.request('/now')).text()).toBe('here');
    expect(await (await app.request('/broken')).text()).toBe('failed: a bug');
  });
});

test('a path that takes other methods names them; what is nowhere is missing', async () => {
  const app = new Hono()
    .basePath('/api')
    .use((_c, next) => next())
    .get('/things/:id', (c) => c.text('one'))
    .delete('/things/:id', (c) => c.text('gone'));
  app.notFound((c) => notThere(app, c, refuse, 'missing'));
  const other = await app.request('/api/things/1', { method: 'POST' });
  expect([other.headers.get('allow'), await other.text()]).toEqual([
    'GET, DELETE, HEAD',
    'method-not-allowed',
  ]);
  expect(await (await app.request('/api/nothing')).text()).toBe('missing');
  expect(await (await app.request('/api/things/1', { method: 'OPTIONS' })).text()).toBe('method-not-allowed');
});

test('headers stand on failures and refusals too, and give way to those of an answer', async () => {
  const app = new Hono()
    .use(withHeaders({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' }))
    .get('/own', (c) => c.text('', 200, { 'cache-control': 'max-age=300' }))
    .get('/broken', () => {
      throw new Error('a bug');
    })
    .onError((_, c) => c.text('', 500));
  const heard = await Promise.all(['/own', '/broken', '/none'].map((path) => app.request(path)));
  expect(heard.map(({ headers }) => headers.get('x-frame-options'))).toEqual(['DENY', 'DENY', 'DENY']);
  expect(heard.map(({ headers }) => headers.get('cache-control'))).toEqual([
    'max-age=300',
    'no-store',
    'no-store',
  ]);
});
