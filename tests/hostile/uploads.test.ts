import { ImportAccepted } from '@voldaan/contract/desk/imports.ts';
import { Proofs } from '@voldaan/contract/portal/proofs.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from './world/caller.ts';
import { type Debtor, debtorWith, entered } from './world/debtor.ts';
import { handIn, signIn } from './world/desk.ts';
import { importsOf } from './world/imports.ts';
import { listOf } from './world/list.ts';
import { expectProblem } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';
import { linksFor, putAt, uploaded } from './world/uploads.ts';

const MEGABYTE = 1024 * 1024;
/** What is enough of a photograph to be told apart. */
const PHOTOGRAPH = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0);

let product: Product;
let first: Debtor;
let second: Debtor;
beforeAll(async () => {
  product = await openProduct();
  first = await debtorWith(product, { number: 'U1', customer: 'K1', email: 'een@debiteur.example' });
  second = await debtorWith(product, {
    number: 'U2',
    customer: 'K2',
    name: 'Smederij Vonk',
    email: 'twee@debiteur.example',
  });
});
afterAll(() => product.stop());

const lying = (): readonly string[] =>
  product.stack.files.list('voldaan-files', 'uploads/').map(({ key }) => key);

const importOf = (desk: Caller, ...uploads: readonly unknown[]) =>
  desk.send('POST', '/api/imports', { uploads });
const proofOf = (debtor: Caller, ...uploads: readonly unknown[]) =>
  debtor.send('POST', '/api/proofs', { uploads });

describe('an import past the functions', () => {
  test('is one as any other, lies below its administration until then, and is used once', async () => {
    const upload = await uploaded(product.desk, 'lijst.csv', listOf({ number: 'U3' }));
    expect(lying()).toEqual([expect.stringMatching(/^uploads\/eigen\/[0-9a-f]{64}$/)]);
    const taken = await importOf(product.desk, upload);
    expect(taken.status).toBe(202);
    const { job } = ImportAccepted.parse(taken.json);
    await product.stack.inFlight.idle();
    expect((await importsOf(product)).find(({ id }) => id === job.id)).toMatchObject({
      state: 'done',
      files: ['lijst.csv'],
      total: 1,
    });
    expect(lying()).toEqual([]);
    expectProblem(await importOf(product.desk, upload), 410, 'upload-gone');
  });

  test('with a problem in it writes nothing, and is gone too', async () => {
    const upload = await uploaded(product.desk, 'lijst.csv', listOf({ number: 'U4', due: '31-02-2026' }));
    expectProblem(await importOf(product.desk, upload), 422, 'import-problems');
    expect(lying()).toEqual([]);
  });

  test('takes no upload of a colleague, of other books, or of a debtor', async () => {
    const colleague = await signIn(product.stack, 'joris');
    const elsewhere = await signIn(product.stack, 'sanne', 'demo');
    const debtor = await entered(product, first);
    const list = listOf({ number: 'U5' });
    for (const other of [colleague, elsewhere, debtor]) {
      const upload = await uploaded(other, 'lijst.csv', list);
      const before = await product.written();
      expectProblem(await importOf(product.desk, upload), 410, 'upload-gone');
      expect(await product.written()).toEqual(before);
    }
    const [unused] = await linksFor(product.desk, 10);
    expectProblem(await importOf(product.desk, { id: unused?.id, name: 'x.csv' }), 410, 'upload-gone');
    const twice = await uploaded(product.desk, 'lijst.csv', list);
    expectProblem(await importOf(product.desk, twice, twice), 410, 'upload-gone');
  });

  test('gets no link for more than 25 MB together, and more in a request than the edge passes on ends there', async () => {
    const ask = (...sizes: readonly number[]) => product.desk.send('POST', '/api/uploads', { sizes });
    expect((await ask(25 * MEGABYTE)).status).toBe(201);
    expectProblem(await ask(25 * MEGABYTE + 1), 413, 'too-large');
    expectProblem(await ask(13 * MEGABYTE, 13 * MEGABYTE), 413, 'too-large');
    expect((await handIn(product.desk, [{ name: 'x.csv', content: 'x'.repeat(786_432) }])).status).toBe(413);
  });

  test('does not become larger than 25 MB out of links that were asked for apart', async () => {
    const half = 'x'.repeat(13 * MEGABYTE);
    const uploads = [await uploaded(product.desk, 'a', half), await uploaded(product.desk, 'b', half)];
    expectProblem(await importOf(product.desk, ...uploads), 413, 'too-large');
  });
});

describe('a link into the bucket', () => {
  test('takes the bytes that were said, of no type that a browser shows, under its own name', async () => {
    const [link, other] = await linksFor(product.desk, 4, 4);
    if (!link || !other) throw new Error('There is no link.');
    expect(await putAt(link, 'five!')).toBe(403);
    expect(await putAt({ ...link, headers: { 'content-type': 'text/html' } }, 'four')).toBe(403);
    const renamed = `${new URL(other.url).origin}${new URL(other.url).pathname}${new URL(link.url).search}`;
    expect(await putAt({ ...link, url: renamed }, 'four')).toBe(403);
    expect(await putAt(link, 'four')).toBe(200);
  });

  test('opens for a page of the two sites, and for no other', async () => {
    const [link] = await linksFor(product.desk, 4);
    const allowed = async (origin: string): Promise<string | null> => {
      const headers = { origin, 'access-control-request-method': 'PUT' };
      const answer = await fetch(link?.url ?? '', { method: 'OPTIONS', headers });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed(product.desk.site)).toBe(product.desk.site);
    expect(await allowed(product.portal)).toBe(product.portal);
    expect(await allowed('https://kwaad.example')).toBeNull();
  });
});

describe('a proof past the functions', () => {
  test('is judged by what it is, kept once, and never taken from somebody else', async () => {
    const [mine, theirs] = [await entered(product, first), await entered(product, second)];
    const upload = await uploaded(mine, 'bon.jpg', PHOTOGRAPH);
    expectProblem(await proofOf(theirs, upload), 410, 'upload-gone');
    const kept = await proofOf(mine, upload);
    expect(kept.status).toBe(201);
    expect(Proofs.parse(kept.json).proofs).toMatchObject([{ name: 'bon.jpg', type: 'image/jpeg' }]);
    expectProblem(await proofOf(mine, upload), 410, 'upload-gone');
    const page = await uploaded(mine, 'bon.jpg', '<html><script>alert(1)</script></html>');
    expectProblem(await proofOf(mine, page), 415, 'proof-wrong-type');
    expectProblem(await proofOf(mine, page), 410, 'upload-gone');
  });

  test('gets no link above 8 MB, for more than five, or all day long', async () => {
    const inside = await entered(product, second);
    const ask = (...sizes: readonly number[]) => inside.send('POST', '/api/uploads', { sizes });
    expectProblem(await ask(8 * MEGABYTE + 1), 413, 'proof-too-large');
    expectProblem(await ask(1, 1, 1, 1, 1, 1), 422, 'proof-too-many');
    for (let times = 1; times <= 10; times += 1) expect((await ask(8 * MEGABYTE)).status).toBe(201);
    expectProblem(await ask(1), 429, 'too-many-attempts');
  });
});

test('nothing failed, and the logs name nobody', () => expectNoTrace(product, ['Vonk', 'debiteur.example']));
