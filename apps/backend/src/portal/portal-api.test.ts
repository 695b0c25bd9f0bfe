import { Result } from '@voldaan/contract/portal/result.ts';
import { describe, expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { answered, fakePorts, partPayment } from './testing/fake-ports.ts';

describe('the return from the bank', () => {
  test('needs no session, only its token', async () => {
    const response = await browser(fakePorts(), '').post('/api/result', { token: 'right-token' });
    expect(response.status).toBe(200);
    expect(Result.parse(await response.json())).toEqual(partPayment);
  });

  test.each([{ token: 'wrong-token' }, { token: 'x' }, {}, null])('with %j shows nothing', async (body) => {
    const response = await browser().post('/api/result', body);
    expect(await response.json()).toMatchObject({ status: 404, code: 'return-link-not-working' });
  });
});

describe('forms of other websites', () => {
  const pay = async (headers: Record<string, string | undefined>) => {
    const startPayment = vi.fn(fakePorts().startPayment);
    const { send } = browser(fakePorts({ startPayment }));
    const body = 'choice=100&method=ideal';
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
    return { startPayment, response: await send('/api/payments', { method: 'POST', body, headers: form }) };
  };

  test.each<[string, Record<string, string | undefined>]>([
    ['says so itself', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an old browser, by its origin', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }],
    ['an origin that is hidden', { 'sec-fetch-site': undefined, origin: 'null' }],
  ])('are refused: %s', async (_what, headers) => {
    const { response, startPayment } = await pay(headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'wrong-origin', moneyMoved: false });
    expect(startPayment).not.toHaveBeenCalled();
  });

  test('ours are known by origin where a browser sends no more, also behind a router', async () => {
    const { send } = browser();
    const headers = {
      'content-type': 'application/json',
      'sec-fetch-site': undefined,
      host: 'abc.lambda-url.eu-west-1.on.aws',
      'x-forwarded-host': 'betalen.timmer.example',
    };
    const response = await send('/api/payments', { method: 'POST', body: '{"amount":100}', headers });
    expect(response.status).toBe(201);
  });
});

test('more than 64 KB is not read', async () => {
  const openByLink = vi.fn(fakePorts().openByLink);
  const response = await browser(fakePorts({ openByLink })).post('/api/session', {
    secret: 'x'.repeat(70_000),
  });
  expect(await response.json()).toMatchObject({ status: 413, code: 'too-large' });
  expect(openByLink).not.toHaveBeenCalled();
});

test('an exception is ours: reported, and told without a trace of it', async () => {
  const reportFailure = vi.fn();
  const boom = new Error('ConditionalCheckFailed at store.ts:12');
  const ports = fakePorts({ reportFailure, statement: () => Promise.reject(boom) });
  const response = await browser(ports).visit('/api/statement');
  const page = await response.text();
  expect(response.status).toBe(500);
  expect(page).toContain('<h1>Het ligt aan ons</h1>');
  expect(page).toContain('<strong>Timmer &amp; Zn</strong>');
  expect(page).not.toMatch(/ConditionalCheck|store\.ts|our-failure/);
  expect(reportFailure).toHaveBeenCalledExactlyOnceWith(boom);
});

test('an unknown address says so', async () => {
  expect(await (await browser().get('/api/nothing')).json()).toMatchObject({ code: 'page-not-found' });
});

test('problems come in the language that the browser prefers', async () => {
  const response = await browser().send('/api/nothing', { headers: { 'accept-language': 'en-GB,en' } });
  expect(await response.json()).toMatchObject({ title: 'This page does not exist' });
});

test.each(['/api/statement', '/api/nothing', '/api/brand.css'])(
  '%s may not be framed and runs no script',
  async (path) => {
    const { headers } = await browser().visit(path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  },
);

describe('the colour of the creditor', () => {
  test('is a stylesheet of one line', async () => {
    const response = await browser().get('/api/brand.css');
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(await response.text()).toBe(':root{--brand:#7a3b12}');
  });

  test('is nothing where nobody or somebody hostile chose it', async () => {
    const hostile = { name: 'X', phone: '1', email: 'x@x.example', color: '#000}body{display:none}' };
    const ports = fakePorts({ brand: async () => answered(hostile) });
    expect(await (await browser(ports).get('/api/brand.css')).text()).toBe('');
    const elsewhere = await browser().send('/api/brand.css', { headers: { host: 'other.example' } });
    expect(elsewhere.status).toBe(200);
    expect(await elsewhere.text()).toBe('');
  });
});

describe('the logo of the creditor', () => {
  test('is a picture and nothing else, for ever, for mails elsewhere too', async () => {
    const response = await browser().get('/api/logo/timmer/known');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('is nowhere else, and that is not kept', async () => {
    const response = await browser().get('/api/logo/timmer/other');
    expect(await response.json()).toMatchObject({ status: 404, code: 'page-not-found' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
