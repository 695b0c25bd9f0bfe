import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerAt, cookiesOf } from '../hostile/world/caller.ts';
import { type Debtor, debtorWith, entered, secretOf, statementOf } from '../hostile/world/debtor.ts';
import { expectProblem } from '../hostile/world/problem.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';

const COOKIE = '__Host-voldaan-portal';
const ADDRESS = { kind: 'address', postcode: '8102 CD', houseNumber: '4' };

let product: Product;
let victim: Debtor;
let attacker: Debtor;

beforeAll(async () => {
  product = await openProduct();
  victim = await debtorWith(product, { number: 'F1' });
  attacker = await debtorWith(product, {
    number: 'F2',
    name: 'Bakkerij De Klein B.V.',
    customer: 'K2',
    email: 'k@klein.example',
  });
});
afterAll(() => product.stop());

test('a session that somebody made up is never taken over', async () => {
  const planted = `${COOKIE}=${'a'.repeat(43)}`;
  const opened = await callerAt(product.portal, planted).send('POST', '/api/session', {
    secret: secretOf(victim.link),
  });
  expect(opened.status).toBe(201);
  expect(cookiesOf(opened)).not.toBe(planted);
  expectProblem(await callerAt(product.portal, planted).call('/api/statement'), 401, 'session-ended');
});

test('a real session that was planted ends when its victim enters, by link or by code', async () => {
  const ways = [
    ['/api/session', { secret: secretOf(victim.link) }],
    ['/api/session/code', { code: victim.code, second: '8102 CD' }],
  ] as const;
  for (const [path, body] of ways) {
    const planted = (await entered(product, attacker)).cookie;
    const opened = await callerAt(product.portal, planted).send('POST', path, body);
    expect(opened.status).toBe(201);
    const inside = callerAt(product.portal, cookiesOf(opened));
    expect((await statementOf(inside)).invoices.map(({ number }) => number)).toEqual(['F1']);
    expectProblem(await callerAt(product.portal, planted).call('/api/statement'), 401, 'session-ended');
  }
});

test('the second factor brings a session of its own, and the one before it ends', async () => {
  const before = await entered(product, victim);
  const raised = await before.send('POST', '/api/session/second-factor', ADDRESS);
  expect(raised.status).toBe(201);
  expect(cookiesOf(raised)).not.toBe(before.cookie);
  expectProblem(await before.call('/api/statement'), 401, 'session-ended');
  expect((await statementOf(callerAt(product.portal, cookiesOf(raised)))).assurance).toBe('second-factor');
});

test('the second factor of one debtor raises nobody else, and a link alone is never raised', async () => {
  const other = await entered(product, attacker);
  expect((await statementOf(other)).assurance).toBe('link');
  const again = await entered(product, victim);
  expect((await statementOf(again)).assurance).toBe('link');
});

test('a cookie is for this host, for no script, and for no other site', async () => {
  const opened = await callerAt(product.portal).send('POST', '/api/session', {
    secret: secretOf(victim.link),
  });
  const [cookie = ''] = opened.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-voldaan-portal=[\w-]{43};/);
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=1800']) {
    expect(cookie).toContain(attribute);
  }
  expect(cookie).not.toContain('Domain');
});

test('no answer puts a session in an address', async () => {
  const form = await callerAt(product.portal).form('/api/session/code', {
    code: victim.code,
    second: '8102 CD',
  });
  expect(form.status).toBe(303);
  const token = cookiesOf(form).split('=')[1] ?? '';
  expect(token).toHaveLength(43);
  expect(form.headers.get('location')).not.toContain(token);
});
