import type { Payment } from '@voldaan/local/mollie/payment.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Caller, type Heard } from './world/caller.ts';
import { confirmed, debtorWith, paying, statementOf } from './world/debtor.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

const JANSEN = { number: 'J1', name: 'Slagerij Jansen', customer: 'K2002', email: 'info@jansen.example' };

let product: Product;
let debtor: Caller;
let other: Caller;

beforeAll(async () => {
  product = await openProduct();
  debtor = await confirmed(
    product,
    await debtorWith(product, { number: 'G1' }, { number: 'G2' }, { number: 'G3' }),
  );
  other = await confirmed(product, await debtorWith(product, JANSEN));
});
afterAll(() => product.stop());

const urlOf = (payment: Payment): string => payment.request.webhookUrl ?? '';
const tell = (url: string, id: string): Promise<Heard> =>
  ask(url, { method: 'POST', body: new URLSearchParams({ id }) });
/** The payment ends at the provider, and nobody is told. */
const endsSilently = (payment: Payment, status: 'paid' | 'failed'): void => {
  product.stack.mollie?.end(payment, status, 'lost');
};
const mailsTo = (address: string): number =>
  product.stack.mailbox.list().filter(({ destinations }) => destinations.includes(address)).length;

describe('a call that nobody of ours made', () => {
  let payment: Payment;
  beforeAll(async () => {
    payment = await paying(product, debtor, 100_00);
  });

  test.each([
    ['no body', undefined],
    ['no id', 'naam=tr_1'],
    ['two ids', 'id=tr_1&id=tr_2'],
    ['an id of another make', 'id=ord_12345'],
    ['an id without an end', `id=tr_${'x'.repeat(3_000)}`],
    ['a path for an id', 'id=tr_1%2F..%2F..%2Fmethods'],
    ['bytes', new Uint8Array([0, 255, 254, 1])],
    ['half a megabyte', 'x'.repeat(512 * 1024)],
    ['an id that the provider does not know', 'id=tr_unknown12345'],
  ])('with %s is answered 200 and changes nothing', async (_what, body) => {
    const before = await product.written();
    const heard = await ask(urlOf(payment), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      ...(body !== undefined && { body }),
    });
    expect([heard.status, heard.text]).toEqual([200, '']);
    expect(await product.written()).toEqual(before);
  });

  test.each([
    ['JSON', 'application/json', '{"id":"tr_1"}'],
    ['half of JSON', 'application/json', '{"id":'],
    ['a form in parts that are none', 'multipart/form-data; boundary=x', 'id=tr_1'],
    ['no type', '', 'id=tr_1'],
  ])('in %s is answered 200 and changes nothing', async (_what, type, body) => {
    const before = await product.written();
    const heard = await ask(urlOf(payment), { method: 'POST', headers: { 'content-type': type }, body });
    expect([heard.status, heard.text]).toEqual([200, '']);
    expect(await product.written()).toEqual(before);
  });

  test.each([
    ['/mollie'],
    ['/mollie/'],
    ['/mollie/eigen'],
    ['/mollie/eigen/D0000000000/0000'],
    ['/mollie/nergens/D0000000000/0000'],
    ['/mollie/%23/%23/%23'],
    ['/mollie/eigen/..%2F..%2Fdemo/x'],
    ['/mollie/%F0%9F%92%B8/a/b'],
    ['/mollie/%E0%A4%A/a/b'],
    [`/mollie/eigen/${'D'.repeat(3_000)}/x`],
    [`/mollie/${'e'.repeat(3_000)}/D/x`],
  ])('at %.60s is answered 200 and changes nothing', async (path) => {
    const before = await product.written();
    const heard = await tell(`${product.portal}${path}`, payment.id);
    expect([heard.status, heard.text]).toEqual([200, '']);
    expect(await product.written()).toEqual(before);
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('by %s has no effect', async (method) => {
    const before = await product.written();
    expect([200, 404]).toContain((await ask(urlOf(payment), { method })).status);
    expect(await product.written()).toEqual(before);
  });

  test('with the paid payment of another account settles nothing here, and there only by its own call', async () => {
    const theirs = await paying(product, other, 1_246_30);
    endsSilently(theirs, 'paid');
    const before = await product.written();
    expect((await tell(urlOf(payment), theirs.id)).status).toBe(200);
    const swapped = urlOf(theirs).replace(/[^/]+$/, urlOf(payment).split('/').at(-1) ?? '');
    expect((await tell(swapped, theirs.id)).status).toBe(200);
    expect(await product.written()).toEqual(before);
    expect((await statementOf(debtor)).openTotal).toBe(3 * 124_630);

    expect((await tell(urlOf(theirs), theirs.id)).status).toBe(200);
    await product.stack.inFlight.idle();
    expect(await statementOf(other)).toMatchObject({ openTotal: 0, receipts: [{ amount: 124_630 }] });
    expect((await statementOf(debtor)).openTotal).toBe(3 * 124_630);
  });
});

describe('the right call', () => {
  test('ten times at once is applied once, and confirmed once', async () => {
    const payment = await paying(product, debtor, 1_246_30);
    expect((await tell(urlOf(payment), payment.id)).status).toBe(200);
    expect((await statementOf(debtor)).openTotal).toBe(3 * 124_630);
    endsSilently(payment, 'paid');
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(urlOf(payment), payment.id)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    await product.travel('2026-08-21T08:10:00Z');
    expect(await statementOf(debtor)).toMatchObject({
      openTotal: 2 * 124_630,
      receipts: [{ amount: 124_630 }],
    });
    expect(mailsTo('administratie@degroot.example')).toBe(1);
  });

  test('for an earlier attempt, after a later one was paid, takes nothing back', async () => {
    const first = await paying(product, debtor, 100_00);
    const second = await paying(product, debtor, 200_00);
    endsSilently(second, 'paid');
    for (const payment of [second, first, second, first]) {
      expect((await tell(urlOf(payment), payment.id)).status).toBe(200);
    }
    await product.stack.inFlight.idle();
    const { openTotal, receipts } = await statementOf(debtor);
    expect([openTotal, receipts.map(({ amount }) => amount)]).toEqual([
      2 * 124_630 - 200_00,
      [200_00, 124_630],
    ]);
  });

  test('for a payment that failed leaves everything open, and may come twice', async () => {
    const payment = await paying(product, debtor, 50_00);
    endsSilently(payment, 'failed');
    await tell(urlOf(payment), payment.id);
    const before = await product.written();
    await tell(urlOf(payment), payment.id);
    expect(await product.written()).toEqual(before);
    expect((await statementOf(debtor)).openTotal).toBe(2 * 124_630 - 200_00);
  });
});

describe('while the provider is down', () => {
  test.each([
    ['answers that it is', 'unavailable', 300_00],
    ['wants fewer calls', 'too-many-requests', 301_00],
    ['hangs up', 'cut-off', 302_00],
  ] as const)('and %s, the call fails and the next one applies it', async (_what, fault, amount) => {
    const { mollie, faults, clock } = product.stack;
    const { openTotal } = await statementOf(debtor);
    const payment = await paying(product, debtor, amount);
    faults.mollie.plan(fault);
    mollie?.end(payment, 'paid', 'normal');
    await clock.advance(clock.now());
    const made = () => mollie?.webhookCalls().filter(({ paymentId }) => paymentId === payment.id);
    expect(made()?.map(({ status }) => status)).toEqual([503]);
    const minute = new Date(Date.parse(clock.now()) + 60_000).toISOString().replace('.000', '');
    await product.travel(minute);
    expect(made()?.map(({ status }) => status)).toEqual([503, 200]);
    expect((await statementOf(debtor)).openTotal).toBe(openTotal - amount);
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'degroot', 'Jansen', 'jansen', 'Dorpsstraat']));
