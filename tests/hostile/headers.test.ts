import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, callerAt, type Heard } from './world/caller.ts';
import { type Debtor, debtorWith, entered, secretOf } from './world/debtor.ts';
import { expectProblem } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITES = ['desk', 'portal'] as const;

let product: Product;
let debtor: Debtor;
beforeAll(async () => {
  product = await openProduct();
  debtor = await debtorWith(product, { number: 'G1' });
});
afterAll(() => product.stop());

const pagesOf = (site: string): readonly string[] =>
  readdirSync(join(ROOT, 'apps', site, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));

const built = SITES.flatMap((site) => pagesOf(site).map((page) => ({ site, page })));

/** The sources of each directive of a policy. */
const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inlineIn = (html: string, element: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => text,
  );

const expectGuarded = ({ headers }: Heard): void => {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  expect(['same-origin', 'no-referrer']).toContain(headers.get('referrer-policy'));
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
};

describe('every built page', () => {
  test.each(built)(
    '$site/$page allows the scripts and styles that it has, and no others',
    ({ site, page }) => {
      const html = readFileSync(join(ROOT, 'apps', site, 'dist', page), 'utf8');
      const meta = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)];
      expect(meta).toHaveLength(1);
      const [, policy = ''] = meta[0] ?? [];
      expect(policy).not.toMatch(/unsafe|\*|http:|data:(?!;)(?=[^;]*script)/);
      const allowed = directives(policy);
      expect(allowed.get('default-src')).toEqual(["'none'"]);
      expect(allowed.get('base-uri')).toEqual(["'none'"]);
      expect(allowed.get('form-action')).toEqual(["'self'"]);
      for (const [directive, element] of [
        ['script-src', 'script'],
        ['style-src', 'style'],
      ] as const) {
        const sources = allowed.get(directive) ?? [];
        expect(sources.filter((source) => !/^'(?:self|sha256-[\w+/]{43}=)'$/.test(source))).toEqual([]);
        const unnamed = inlineIn(html, element).filter((text) => !sources.includes(hashed(text)));
        expect(unnamed).toEqual([]);
      }
      // The policy counts only for what comes after it.
      const [before = ''] = html.split('http-equiv="content-security-policy"');
      expect(before).not.toMatch(/<script|<style/);
      expect(html).not.toMatch(/\son[a-z]+="|\sstyle="|javascript:/i);
      expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
    },
  );

  test.each(built)('$site/$page is served with what only a header can say', async ({ site, page }) => {
    const heard = await ask(`${product.stack.addresses[site]}/${page}`);
    expect(heard.headers.get('content-type')).toContain('text/html');
    expectGuarded(heard);
  });
});

describe('every answer', () => {
  test.each([
    ['desk', '/_astro/niets.js', 404],
    ['desk', '/nergens', 404],
    ['desk', '/api/me', 401],
    ['desk', '/api/session/choices', 200],
    ['portal', '/portal.css', 200],
    ['portal', '/nergens', 404],
    ['portal', '/api/statement', 401],
    ['portal', '/api/brand', 204],
    ['portal', '/api/brand.css', 200],
    ['portal', '/api/nergens', 404],
    ['portal', '/mollie/a/b/c', 200],
  ] as const)('of %s at %s is guarded', async (site, path, status) => {
    const heard = await ask(`${product.stack.addresses[site]}${path}`);
    expect(heard.status).toBe(status);
    expectGuarded(heard);
  });

  test('about a debtor stays in no cache, and only under a policy that runs nothing', async () => {
    const inside = await entered(product, debtor);
    const card = await product.desk.call(`/api/debtors/${debtor.id}`);
    const statement = await inside.call('/api/statement');
    const page = await inside.call('/api/statement', { headers: { accept: 'text/html' } });
    for (const heard of [card, statement, page]) {
      expect(heard.status).toBe(200);
      expectGuarded(heard);
      expect(heard.headers.get('cache-control')).toContain('no-store');
      const policy = directives(heard.headers.get('content-security-policy') ?? '');
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toBeUndefined();
      expect(heard.headers.get('strict-transport-security')).toContain('max-age=63072000');
    }
    expect(page.text).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/i);
  });
});

describe('cookies', () => {
  const ATTRIBUTES = ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'];
  const cookieOf = (heard: Heard) => {
    expect(heard.headers.getSetCookie()).toHaveLength(1);
    const [named = '', ...attributes] = heard.headers.getSetCookie()[0]?.split(/;\s*/) ?? [];
    return { named, attributes: attributes.toSorted() };
  };

  test('of staff and of debtors are bound to their host, out of reach of scripts, and end by themselves', async () => {
    const desk = await callerAt(product.desk.site).send('POST', '/api/session', { userId: 'sanne' });
    expect(cookieOf(desk)).toEqual({
      named: expect.stringMatching(/^__Host-voldaan-desk=[\w-]+\.[\w-]{43}$/),
      attributes: expect.arrayContaining([...ATTRIBUTES, 'Max-Age=604800']),
    });
    const portal = await callerAt(product.portal).send('POST', '/api/session', {
      secret: secretOf(debtor.link),
    });
    expect(cookieOf(portal)).toEqual({
      named: expect.stringMatching(/^__Host-voldaan-portal=[\w-]{43}$/),
      attributes: expect.arrayContaining([...ATTRIBUTES, 'Max-Age=1800']),
    });
    for (const heard of [desk, portal]) expect(heard.headers.getSetCookie()[0]).not.toMatch(/Domain=/i);
  });

  test('are taken back in the same words', async () => {
    const inside = await entered(product, debtor);
    const { attributes } = cookieOf(await inside.call('/api/session', { method: 'DELETE' }));
    expect(attributes).toEqual(expect.arrayContaining(['Max-Age=0', 'Path=/', 'Secure']));
  });
});

describe('a change that another site asks for', () => {
  const FOREIGN: readonly Readonly<Record<string, string>>[] = [
    {},
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { referer: 'http://localhost/' },
  ];
  const as =
    (site: string, cookie: string, from: Readonly<Record<string, string>>) =>
    (method: string, path: string, body: unknown): Promise<Heard> =>
      ask(`${site}${path}`, {
        method,
        body: JSON.stringify(body),
        headers: { cookie, 'content-type': 'application/json', ...from },
      });

  test.each(FOREIGN)('%j is refused by the desk, whoever is signed in', async (from) => {
    const foreign = as(product.desk.site, product.desk.cookie, from);
    const before = await product.written();
    for (const [method, path, body] of [
      ['POST', '/api/session', { userId: 'sanne' }],
      ['DELETE', '/api/session', undefined],
      ['POST', '/api/imports?name=x.csv', 'x'],
      ['POST', `/api/debtors/${debtor.id}/portal-links`, {}],
      ['PUT', `/api/debtors/${debtor.id}/debtor`, {}],
    ] as const) {
      const heard = await foreign(method, path, body);
      expectProblem(heard, 403, 'wrong-origin');
      expect(heard.headers.getSetCookie()).toEqual([]);
    }
    expect(await product.written()).toEqual(before);
    expect((await product.desk.call('/api/me')).status).toBe(200);
  });

  test.each(FOREIGN)('%j is refused by the portal, whoever is inside', async (from) => {
    const inside = await entered(product, debtor);
    const foreign = as(product.portal, inside.cookie, from);
    const before = await product.written();
    for (const [method, path, body] of [
      ['POST', '/api/session', { secret: secretOf(debtor.link) }],
      ['POST', '/api/session/code', { code: debtor.code, second: '8102 CD' }],
      ['POST', '/api/payments', { amount: 100, method: 'ideal' }],
      ['DELETE', '/api/session', undefined],
    ] as const) {
      const heard = await foreign(method, path, body);
      expectProblem(heard, 403, 'wrong-origin');
      expect(heard.headers.getSetCookie()).toEqual([]);
    }
    expect(await product.written()).toEqual(before);
    expect((await inside.call('/api/statement')).status).toBe(200);
  });

  test('is told in English to who reads English', async () => {
    const heard = await ask(`${product.portal}/api/payments`, {
      method: 'POST',
      headers: { 'accept-language': 'en-GB,en;q=0.9' },
    });
    expect(heard.json).toMatchObject({ title: 'This form came from another website' });
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'degroot', 'Dorpsstraat']));
