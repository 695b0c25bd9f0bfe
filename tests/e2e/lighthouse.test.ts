import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debtorWith, entered } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { openLighthouse } from './world/lighthouse.ts';

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let lighthouse: Awaited<ReturnType<typeof openLighthouse>>;
let cookie: string;

beforeAll(async () => {
  [product, lighthouse] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openLighthouse()]);
  const debtor = await debtorWith(product, { number: 'L1' }, { number: 'L2', amount: '482,79' });
  await product.travel('2026-09-08T12:00:00Z');
  cookie = (await entered(product, debtor)).cookie;
}, SLOW);
afterAll(async () => {
  await lighthouse?.close();
  await product?.stop();
});

test.each([
  ['/open/', 'nobody'],
  ['/', 'a debtor'],
  ['/pay/', 'a debtor'],
  ['/in-delen/', 'a debtor'],
  ['/klopt-niet/', 'a debtor'],
  ['/en/my-details/', 'a debtor'],
  ['/en/messages/', 'a debtor'],
])('Lighthouse has nothing to say about how %s can be used by %s, and how it is built', async (path, who) => {
  const { scores, lost } = await lighthouse.audit(
    `${product.portal}${path}`,
    who === 'nobody' ? '' : cookie,
    ['accessibility', 'best-practices'],
  );
  expect(lost).toEqual([]);
  expect(scores).toEqual({ accessibility: 100, 'best-practices': 100 });
});
