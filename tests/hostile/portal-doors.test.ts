import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Caller, callerAt, type Heard } from './world/caller.ts';
import { type Debtor, debtorWith, entered, secretOf, statementOf } from './world/debtor.ts';
import { expectPage, expectProblem, readable } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

let product: Product;
let nobody: Caller;
let debtor: Debtor;

beforeAll(async () => {
  product = await openProduct();
  nobody = callerAt(product.portal);
  debtor = await debtorWith(product, { number: 'G1' });
});
afterAll(() => product.stop());

const turned = (sign: string | undefined): string => (sign === 'A' ? 'B' : 'A');
const open = (secret: unknown, language = 'nl'): Promise<Heard> =>
  nobody.send('POST', '/api/session', { secret }, { 'accept-language': language });
const type = (code: unknown, second: unknown, language = 'nl'): Promise<Heard> =>
  nobody.send('POST', '/api/session/code', { code, second }, { 'accept-language': language });

describe('a link that does not work', () => {
  test.each([
    ['unknown', () => 'x'.repeat(43)],
    ['changed in one sign', () => `${turned(secretOf(debtor.link)[0])}${secretOf(debtor.link).slice(1)}`],
    ['cut off', () => secretOf(debtor.link).slice(0, -1)],
    ['doubled', () => secretOf(debtor.link).repeat(2)],
    ['empty', () => ''],
    ['without an end', () => 'x'.repeat(5_000)],
    ['a number', () => 12_345_678],
    ['a list', () => ['a', 'b']],
    ['nothing', () => null],
    ['its own hash sign and all', () => `#${secretOf(debtor.link)}`],
    ['the code that is for typing', () => debtor.code],
  ])('because it is %s gets one and the same answer, and no session', async (_what, secret) => {
    const before = await product.written();
    const dutch = await open(secret());
    expectProblem(dutch, 404, 'link-not-working');
    expect(dutch.json).toMatchObject({ title: 'Deze betaallink werkt niet meer', moneyMoved: false });
    expect(dutch.headers.getSetCookie()).toEqual([]);
    expect((await open(secret(), 'en')).json).toMatchObject({ title: 'This payment link no longer works' });
    expect(dutch.text).toBe((await open('y'.repeat(43))).text);
    expect(await product.written()).toEqual(before);
  });

  test('the whole one works, more than once', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect((await statementOf(await entered(product, debtor))).openTotal).toBe(124_630);
    }
  });
});

describe('a code with something that is not in the same letter', () => {
  test('wrong code and right postcode, or right code and wrong postcode, read the same', async () => {
    const wrongCode = `${turned(debtor.code[0])}${debtor.code.slice(1)}`;
    const answers = [
      await type(wrongCode, '8102 CD'),
      await type(debtor.code, '8102 CE'),
      await type(wrongCode, '9999 ZZ'),
      await type(debtor.code, 'G2'),
      await type('<script>', "'; DROP TABLE"),
    ];
    for (const answer of answers) {
      expectProblem(answer, 422, 'code-not-recognised');
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await type(wrongCode, '8102 CD', 'en')).json).toMatchObject({
      next: expect.stringContaining('Check'),
    });
  });

  test.each([
    ['as printed', (code: string) => code, '8102 CD'],
    ['in small letters without a hyphen', (code: string) => code.toLowerCase().replace('-', ''), '8102cd'],
    ['with an invoice number', (code: string) => ` ${code} `, 'G1'],
  ])('it opens %s', async (_what, typed, second) => {
    expect((await type(typed(debtor.code), second)).status).toBe(201);
  });

  test.each([
    ['no second thing', { code: 'AAAAA-AAAAA' }],
    ['no code', { second: '8102 CD' }],
    ['things that are no text', { code: {}, second: [] }],
    ['texts without an end', { code: 'A'.repeat(10_000), second: 'B' }],
  ])('with %s it asks for both', async (_what, body) => {
    expectProblem(await nobody.send('POST', '/api/session/code', body), 422, 'code-incomplete');
  });

  test('without JavaScript the same form comes back, with words and what was typed, and no code as markup', async () => {
    const typed = { code: '"><script>alert(1)</script>', second: '8102 CD' };
    const dutch = await nobody.form('/api/session/code', typed);
    expectPage(dutch, 422, 'nl', 'Deze gegevens kennen wij niet samen');
    expect(dutch.text).not.toContain('<script>alert');
    expect(dutch.headers.getSetCookie()).toEqual([]);
    expectPage(await nobody.form('/api/session/code?lang=en', typed), 422, 'en', 'We do not know these');
    expectPage(await nobody.form('/api/session/code', {}), 422, 'nl', 'Vul de code en een tweede gegeven in');
  });
});

describe('looking is not opening', () => {
  test('a scanner of mail that follows a link opens nothing and changes nothing', async () => {
    const before = await product.written();
    for (const method of ['GET', 'HEAD']) {
      for (const path of [
        '/open/',
        '/open',
        '/en/open/',
        `/open/?${secretOf(debtor.link)}`,
        '/result/',
        '/pay/',
      ]) {
        const heard = await ask(`${product.portal}${path}`, { method });
        expect([path, heard.status, heard.headers.getSetCookie()]).toEqual([path, 200, []]);
      }
    }
    for (const path of ['/api/session', '/api/session/code', '/api/payments', '/api/result']) {
      const heard = await nobody.call(path);
      expectProblem(heard, 405, 'method-not-allowed');
      expect(heard.headers.get('allow')).toContain('POST');
      expect(heard.headers.getSetCookie()).toEqual([]);
    }
    expect(await product.written()).toEqual(before);
  });

  test('a statement is for who has opened it; anybody else reads how to get in', async () => {
    for (const cookie of [
      '',
      '__Host-voldaan-portal=',
      `__Host-voldaan-portal=${'x'.repeat(3_000)}`,
      '%%%;=;',
    ]) {
      const stranger = callerAt(product.portal, cookie);
      expectProblem(await stranger.call('/api/statement'), 401, 'session-ended');
      expectProblem(await stranger.call('/api/settlement?amount=100'), 401, 'session-ended');
      expectProblem(await stranger.call('/api/receipt/tr_1.pdf'), 401, 'session-ended');
      expectProblem(await stranger.send('POST', '/api/payments', { amount: 100 }), 401, 'session-ended');
    }
    const page = await nobody.call('/api/statement', { headers: { accept: 'text/html' } });
    expectPage(page, 401, 'nl', 'U bent al even weg');
    expect(page.text).toContain('name="code"');
  });

  test('a cookie of the desk opens no statement, nor the other way round', async () => {
    const token = product.desk.cookie.split('=')[1] ?? '';
    expectProblem(
      await callerAt(product.portal, `__Host-voldaan-portal=${token}`).call('/api/statement'),
      401,
      'session-ended',
    );
    const inside = await entered(product, debtor);
    const own = inside.cookie.split('=')[1] ?? '';
    expectProblem(
      await callerAt(product.desk.site, `__Host-voldaan-desk=${own}`).call('/api/me'),
      401,
      'signed-out',
    );
  });

  test('who leaves has left', async () => {
    const inside = await entered(product, debtor);
    expect((await inside.call('/api/session', { method: 'DELETE' })).status).toBe(204);
    expectProblem(await inside.call('/api/statement'), 401, 'session-ended');
  });
});

describe('addresses and bodies that nobody made', () => {
  test.each([
    '/api/nergens',
    '/api',
    '/api/..%2f..%2fetc%2fpasswd',
    '/api/statement/',
    `/api/${'x'.repeat(2_000)}`,
  ])('%s does not exist', async (path) => {
    expectProblem(await nobody.call(path), 404, 'page-not-found');
    expectPage(
      await nobody.call(path, { headers: { accept: 'text/html' } }),
      404,
      'nl',
      'Deze pagina bestaat niet',
    );
  });

  test.each([
    '/nergens',
    '/open/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/%',
    '/%00',
    '/.env',
    '/_astro/../../package.json',
  ])('the page %s does not exist, and says so in words', async (path) => {
    const heard = await ask(`${product.portal}${path}`);
    expect(heard.status).toBe(404);
    expect(readable(heard.text)).toContain('bestaat niet');
  });

  test.each([
    ['half of JSON', 'application/json', '{"secret":'],
    ['a text', 'application/json', '"secret"'],
    ['nothing', 'application/json', ''],
    ['a nest of lists', 'application/json', '['.repeat(20_000)],
    ['XML', 'application/xml', '<secret/>'],
    ['plain text', 'text/plain', 'secret=abc'],
    ['parts without a border', 'multipart/form-data', 'secret'],
    ['a prototype', 'application/json', '{"__proto__":{"secret":"xxxxxxxxxxxx"}}'],
  ])('%s opens nothing', async (_what, contentType, body) => {
    const heard = await nobody.call('/api/session', {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    expectProblem(heard, 404, 'link-not-working');
  });

  test('a body of half a megabyte is too much', async () => {
    expectProblem(await open('x'.repeat(512 * 1024)), 413, 'too-large');
    expectProblem(await open('x'.repeat(512 * 1024), 'en'), 413, 'too-large');
  });

  test.each([{}, { token: '' }, { token: 'x'.repeat(43) }, { token: 7 }, null])(
    'the result of %j is shown to nobody',
    async (body) => {
      expectProblem(await nobody.send('POST', '/api/result', body), 404, 'return-link-not-working');
    },
  );
});

describe('after ninety days', () => {
  test('the personal link has run out and reads as any other that does not work', async () => {
    await product.travel('2026-11-19T08:00:01Z');
    const expired = await open(secretOf(debtor.link));
    expectProblem(expired, 404, 'link-not-working');
    expect(expired.text).toBe((await open('y'.repeat(43))).text);
    expect((await type(debtor.code, 'G1')).status).toBe(201);
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'degroot', 'Dorpsstraat', secretOf(debtor.link), debtor.code]));
