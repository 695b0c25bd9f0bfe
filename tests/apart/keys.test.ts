import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmed, debtorWith, paying } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { tableOf } from '../hostile/world/written.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.stop());

/** What belongs to no administration, and why it cannot. */
const OUTSIDE = [
  // Found by its hash before anybody knows for which administration it is; the record names it.
  'TOKEN#',
  // Attempts are counted before anybody knows for whom.
  'LIMIT#',
  // Random id of a key of a machine; the record names the administration.
  'APIKEY#',
  // Digest of whose act it is, the administration in it.
  'ANSWER#',
  // People work in several administrations; their sessions and passkeys are theirs.
  'STAFF#',
  // Keyed digest of an address, so that no two people are listed under the same.
  'STAFF-NAME#',
] as const;

const ALLOWED = new RegExp(`^(?:A#[\\w.-]+#.+|(?:${OUTSIDE.join('|')}).+)`);

/** The indexes for the sweep run across administrations; they hold nothing but keys that begin with one. */
const SWEEP = /^(?:DUE|PENDING)#[A-Z]+#\d+$/;

type Stored = Readonly<Record<string, { readonly S?: string }>>;

test('every key that a journey writes begins with its administration', async () => {
  const debtor = await debtorWith(product, { number: 'AP1', email: 'apart@debiteur.example' });
  await product.travel('2026-09-08T14:00:00Z');
  await paying(product, await confirmed(product, debtor), 1_000);
  await product.desk.call(`/api/debtors/${debtor.id}`);

  const items = (await tableOf(product.stack)).map((line): Stored => JSON.parse(line));
  expect(items.length).toBeGreaterThan(20);
  const text = (item: Stored, name: string): string => item[name]?.S ?? '';
  const wrong = items.map((item) => text(item, 'pk')).filter((pk) => !ALLOWED.test(pk));
  expect([...new Set(wrong)]).toEqual([]);
  const lists = items
    .map((item) => text(item, 'listPk'))
    // The list of all who work here.
    .filter((pk) => pk !== '' && pk !== 'STAFF' && !ALLOWED.test(pk));
  expect([...new Set(lists)]).toEqual([]);
  const sweeps = items.flatMap((item) => [text(item, 'duePk'), text(item, 'pendingPk')]);
  expect(sweeps.filter((pk) => pk !== '' && !SWEEP.test(pk))).toEqual([]);
});

test('every file begins with its administration too', () => {
  const keys = product.stack.files.list('voldaan-files', '').map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !/^(?:eigen|demo)\//.test(key))).toEqual([]);
});
