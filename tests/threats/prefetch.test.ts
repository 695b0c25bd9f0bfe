import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkIn, newestMail } from '../e2e/world/debtor.ts';
import { ask, callerAt } from '../hostile/world/caller.ts';
import { debtorWith, secretOf } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';

const MAILBOX = 'administratie@degroot.example';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await debtorWith(product, { number: 'P1' });
});
afterAll(() => product.stop());

/** Every address that a filter of mail finds, in text and HTML. */
const addressesIn = (...parts: readonly string[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => part.match(/https?:\/\/[^\s"'<>)]+/g) ?? [])),
];

/** What filters make of an address: as it is, without what is behind `#`, or with that as a query. */
const variantsOf = (address: string): readonly string[] => [
  address,
  address.replace('#', '?'),
  address.replace('#', '%23'),
  address.replace('#', ''),
];

const scanned = async (text: string, html: string) => {
  const before = await product.written();
  const own = addressesIn(text, html).filter((address) => address.startsWith(product.portal));
  expect(own.length).toBeGreaterThan(0);
  for (const address of own.flatMap(variantsOf)) {
    for (const method of ['GET', 'HEAD']) {
      const heard = await ask(address, { method, headers: { accept: 'text/html' } });
      expect(heard.headers.getSetCookie()).toEqual([]);
      expect(heard.text).not.toContain('1.246,30');
    }
  }
  expect(await product.written()).toEqual(before);
};

const opens = async (link: string): Promise<number> =>
  (await callerAt(product.portal).send('POST', '/api/session', { secret: secretOf(link) })).status;

test('a scanner that follows every link of a reminder opens nothing, and the debtor still can', async () => {
  await product.travel('2026-09-09T12:00:00Z');
  const { text, html } = await newestMail(product.stack, MAILBOX);
  expect(text).toContain('P1');
  await scanned(text, html);
  expect(await opens(linkIn(text))).toBe(201);
});

test('nor does it with a mail that carries a new way in', async () => {
  await callerAt(product.portal).send('POST', '/api/links', { postcode: '8102 CD', invoice: 'P1' });
  await product.stack.inFlight.idle();
  const { subject, text, html } = await newestMail(product.stack, MAILBOX);
  expect(subject).toContain('Uw nieuwe link');
  await scanned(text, html);
  expect(await opens(linkIn(text))).toBe(201);
});

test('no address that changes something answers to looking', async () => {
  const before = await product.written();
  for (const path of ['/api/session', '/api/session/code', '/api/links', '/api/payments']) {
    for (const method of ['GET', 'HEAD']) {
      const heard = await ask(`${product.portal}${path}?secret=x&code=x`, { method });
      expect([404, 405]).toContain(heard.status);
      expect(heard.headers.getSetCookie()).toEqual([]);
    }
  }
  expect(await product.written()).toEqual(before);
});

test('the secret of a link is in no address that reaches a server', async () => {
  const { text } = await newestMail(product.stack, MAILBOX);
  const link = new URL(linkIn(text));
  expect(link.hash.slice(1)).toMatch(/^[\w-]{43}$/);
  expect(`${link.pathname}${link.search}`).toBe('/open/');
});
