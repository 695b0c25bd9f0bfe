import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, callerAt, cookiesOf } from '../hostile/world/caller.ts';
import { confirmed, type Debtor, debtorWith, entered } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';

const ELSEWHERE = [
  'https://evil.example/',
  '//evil.example/',
  '///evil.example/',
  '/\\evil.example/',
  '\\/evil.example/',
  '/\t/evil.example/',
  '/\r\n/evil.example/',
  '/%0d%0alocation:https://evil.example//x',
  'javascript:alert(1)',
  'data:text/html,evil',
  '/@evil.example//',
  '/api//evil.example/',
  'evil.example',
  `/${'a'.repeat(5_000)}`,
  '"><script>alert(1)</script>',
];

const PATH = '/api/session/second-factor';
const ADDRESS = { kind: 'address', postcode: '8102 CD', houseNumber: '4' };

let product: Product;
let debtor: Debtor;
/** Somebody who has not confirmed who he is. */
let inside: Caller;

beforeAll(async () => {
  product = await openProduct();
  debtor = await debtorWith(product, { number: 'O1' });
  inside = await entered(product, debtor);
});
afterAll(() => product.stop());

const asPage = { headers: { accept: 'text/html' } };
const withThen = (then: string): string => `${PATH}?lang=nl&then=${encodeURIComponent(then)}`;
const goesTo = (location: string | null): string => new URL(location ?? '', product.portal).href;

test.each(ELSEWHERE)('after the second factor nobody is led to %j', async (then) => {
  const sent = await (await entered(product, debtor)).form(withThen(then), ADDRESS);
  expect(sent.status).toBe(303);
  expect(goesTo(sent.headers.get('location'))).toBe(`${product.portal}/api/statement?lang=nl`);

  const raised: Caller = callerAt(product.portal, cookiesOf(sent));
  const again = await raised.call(withThen(then), asPage);
  expect(goesTo(again.headers.get('location'))).toBe(`${product.portal}/api/statement?lang=nl`);
});

test.each(ELSEWHERE)(
  'the page itself holds no address %j, neither in its form nor in its way back',
  async (then) => {
    const page = await inside.call(withThen(then), asPage);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('evil');
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('then=%2Fapi%2Fstatement%3Flang%3Dnl');
  },
);

test.each(['/', '/en/', '/pay/', '/api/statement?lang=en'])('%s is ours, and leads there', async (then) => {
  const sent = await (await entered(product, debtor)).form(withThen(then), ADDRESS);
  expect(goesTo(sent.headers.get('location'))).toBe(`${product.portal}${then}`);
});

test('no other address of the portal leads away, whatever its parameters say', async () => {
  const evil = 'https://evil.example/';
  const query = ['then', 'next', 'return', 'returnTo', 'redirect', 'url', 'back', 'lang']
    .map((name) => `${name}=${encodeURIComponent(evil)}`)
    .join('&');
  const sure = await confirmed(product, debtor);
  const heard = [
    await sure.form(`/api/session/code?${query}`, { code: debtor.code, second: '8102 CD' }),
    await sure.form(`/api/links?${query}`, { code: debtor.code }),
    await sure.call(`/api/statement?${query}`, asPage),
    await sure.call(`/api/receipt/none.pdf?${query}`, asPage),
    await callerAt(product.portal).call(`/open?${query}`),
    await callerAt(product.portal).call(`//evil.example/?${query}`),
    await callerAt(product.portal).call(`/bevestig?${query}`),
  ];
  for (const { headers, text } of heard) {
    const location = headers.get('location');
    if (location !== null) expect(new URL(location, product.portal).origin).toBe(product.portal);
    expect(text).not.toContain('evil.example');
  }
});

test('a payment leads to the checkout of the provider, whatever else was sent along', async () => {
  const sent = await inside.form('/api/payments', {
    choice: '10000',
    method: 'ideal',
    redirectUrl: 'https://evil.example/',
    checkoutUrl: 'https://evil.example/',
  });
  expect(sent.status).toBe(303);
  expect(new URL(sent.headers.get('location') ?? '').origin).toBe(product.stack.addresses['mollie']);
});
