import { Proofs } from '@voldaan/contract/portal/proofs.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from './world/caller.ts';
import { confirmed, type Debtor, debtorWith, entered, statementOf } from './world/debtor.ts';
import { expectProblem } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

/** A whole stack and days to travel, on a machine that does more. */
const SLOW = 300_000;

const SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let product: Product;
/** Two late invoices, H1 of € 1.246,30 and H2 of € 100,00; he has told who he is. */
let debtor: Caller;
let owing: Debtor;
/** Somebody else, with H9. */
let other: Caller;
let another: Debtor;

beforeAll(async () => {
  product = await openProduct(instant('2026-09-03T08:00:00Z'));
  const who = { name: 'Mevrouw A. de Groot' };
  owing = await debtorWith(product, { ...who, number: 'H1' }, { ...who, number: 'H2', amount: '100,00' });
  another = await debtorWith(product, {
    name: 'De heer J. Vonk',
    customer: 'K9',
    email: 'j@vonk.example',
    number: 'H9',
  });
  await product.travel('2026-09-08T12:00:00Z');
  debtor = await confirmed(product, owing);
  other = await entered(product, another);
}, SLOW);
afterAll(() => product.stop());

const dispute = { invoice: 'H1', category: 'wrong-price', explanation: 'Te duur.', proofs: [] };
const promise = { invoices: ['H1'], payOn: '2026-09-15' };
const report = { invoices: ['H1'], amount: 100, paidOn: '2026-09-01', proofs: [] };
const message = { topic: 'question', message: 'Hoe zit dit?', details: {}, invoices: [] };
const proposal = (by: object, first = '2026-09-15') => ({
  choice: { rhythm: 'monthly', first, by },
  agreesWithAmounts: true,
});

const REFUSED: readonly (readonly [string, string, unknown, number, string])[] = [
  [
    'an objection to an invoice of somebody else',
    'disputes',
    { ...dispute, invoice: 'H9' },
    409,
    'invoice-not-open',
  ],
  ['an objection to nothing', 'disputes', { ...dispute, amount: 0 }, 422, 'dispute-amount'],
  [
    'an objection to more than the invoice',
    'disputes',
    { ...dispute, amount: 1_246_31 },
    422,
    'dispute-amount',
  ],
  [
    'an amount with letters',
    'disputes',
    { ...dispute, amount: 'twee tientjes' },
    400,
    'request-not-understood',
  ],
  ['half a cent', 'disputes', { ...dispute, amount: 0.5 }, 400, 'request-not-understood'],
  [
    'a category that nobody made',
    'disputes',
    { ...dispute, category: SCRIPT },
    400,
    'request-not-understood',
  ],
  [
    'more text than a letter',
    'disputes',
    { ...dispute, explanation: 'x'.repeat(4_001) },
    400,
    'request-not-understood',
  ],
  [
    'six proofs',
    'disputes',
    { ...dispute, proofs: ['1', '2', '3', '4', '5', '6'] },
    400,
    'request-not-understood',
  ],
  ['a promise for yesterday', 'promises', { ...promise, payOn: '2026-09-07' }, 422, 'day-in-past'],
  ['a promise for next year', 'promises', { ...promise, payOn: '2027-09-07' }, 422, 'promise-day'],
  [
    'a promise on a day that is none',
    'promises',
    { ...promise, payOn: '2026-02-30' },
    400,
    'request-not-understood',
  ],
  ['a promise of nothing', 'promises', { ...promise, amount: 0 }, 422, 'amount-zero'],
  ['a promise of too much', 'promises', { ...promise, amount: 1_246_31 }, 422, 'amount-above-open'],
  [
    'a promise for somebody else',
    'promises',
    { ...promise, invoices: ['H1', 'H9'] },
    409,
    'invoice-not-open',
  ],
  ['a promise for no invoice', 'promises', { ...promise, invoices: [] }, 400, 'request-not-understood'],
  ['a payment of tomorrow', 'payment-reports', { ...report, paidOn: '2026-09-09' }, 422, 'day-in-future'],
  ['a payment of nothing', 'payment-reports', { ...report, amount: 0 }, 422, 'amount-zero'],
  ['a payment of somebody else', 'payment-reports', { ...report, invoices: ['H9'] }, 409, 'invoice-not-open'],
  ['a message without words', 'messages', { ...message, message: ' ' }, 422, 'message-empty'],
  [
    'a message about nothing we know',
    'messages',
    { ...message, topic: 'loan' },
    400,
    'request-not-understood',
  ],
  ['a proposal of no terms', 'arrangements', proposal({ terms: 0 }), 422, 'arrangement-nonsense'],
  ['a proposal of less than no terms', 'arrangements', proposal({ terms: -3 }), 422, 'arrangement-nonsense'],
  ['a proposal of 500 terms', 'arrangements', proposal({ terms: 500 }), 422, 'arrangement-nonsense'],
  ['a proposal of half a term', 'arrangements', proposal({ terms: 2.5 }), 400, 'request-not-understood'],
  ['a proposal of a cent a month', 'arrangements', proposal({ amount: 1 }), 422, 'arrangement-nonsense'],
  ['a proposal of nothing a month', 'arrangements', proposal({ amount: 0 }), 422, 'amount-zero'],
  [
    'a proposal that began last year',
    'arrangements',
    proposal({ terms: 3 }, '2025-09-15'),
    422,
    'day-in-past',
  ],
  [
    'a proposal without saying yes',
    'arrangements',
    { ...proposal({ terms: 3 }), agreesWithAmounts: false },
    400,
    'request-not-understood',
  ],
  ['an answer to no proposal of ours', 'arrangements/answer', { accepts: true }, 409, 'arrangement-changed'],
  ['a reason that nobody offers', 'reason', { reason: 'bored' }, 400, 'request-not-understood'],
  ['new details without any', 'contact', {}, 422, 'contact-empty'],
];

describe('an answer by script', () => {
  test.each(REFUSED)('%s is refused in words and changes nothing', async (_, path, body, status, code) => {
    const before = await product.written();
    expectProblem(await debtor.send('POST', `/api/${path}`, body), status, code);
    const english = await debtor.send('POST', `/api/${path}`, body, { 'accept-language': 'en' });
    expect((english.json as { title: string }).title).not.toMatch(/\b(?:niet|uw|wij|klopt)\b/i);
    expect(await product.written()).toEqual(before);
  });

  test('from nobody, and from who only has the link where more is needed, goes nowhere', async () => {
    for (const [, path, body] of REFUSED) {
      const stranger = await fetch(`${product.portal}/api/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { origin: product.portal, 'content-type': 'application/json' },
      });
      expect(stranger.status).toBe(401);
    }
    const linked = await entered(product, owing);
    expectProblem(
      await linked.send('POST', '/api/contact', { phone: '0612345678' }),
      403,
      'second-factor-needed',
    );
    expect((await statementOf(debtor)).arrangement).toBeUndefined();
  });
});

describe('what belongs to somebody else', () => {
  test('a letter, and a proof, are not his to name', async () => {
    const { correspondence } = await statementOf(debtor);
    const [letter] = correspondence;
    expect(letter).toBeDefined();
    expect((await debtor.call(`/api/correspondence/${letter?.id}`)).status).toBe(200);
    for (const id of [letter?.id, '..%2f..%2fetc', '%00', 'x'.repeat(500)]) {
      expect((await other.call(`/api/correspondence/${id}`)).status).toBeGreaterThanOrEqual(400);
    }
    const form = new FormData();
    form.append('file', new File([PNG], 'bon.png'));
    const [proof] = Proofs.parse(
      (await debtor.call('/api/proofs', { method: 'POST', body: form })).json,
    ).proofs;
    const theirs = { ...dispute, invoice: 'H9', proofs: [proof?.id] };
    await other.send('POST', '/api/disputes', theirs);
    const proofOf = ({ id }: Debtor) => product.desk.call(`/api/debtors/${id}/proofs/${proof?.id}`);
    expect((await proofOf(owing)).status).toBe(200);
    expect((await proofOf(another)).status).toBe(404);
  });
});

describe('what was sent twice, or says what is no text', () => {
  test('an objection with script in it is text, and the same one again is no second', async () => {
    const said = { ...dispute, amount: 46_30, explanation: SCRIPT };
    const keyed = { 'idempotency-key': 'b2c1c8b4-98a1-4b0e-8ec1-7d9b1a0c5e11' };
    const first = await debtor.send('POST', '/api/disputes', said, keyed);
    expect(first.status).toBe(201);
    const again = await debtor.send('POST', '/api/disputes', said, keyed);
    expect(again.json).toEqual(first.json);
    expectProblem(await debtor.send('POST', '/api/disputes', said), 409, 'dispute-already-open');
    const card = await product.desk.call(`/api/debtors/${owing.id}`);
    expect(card.text).toContain(JSON.stringify(SCRIPT).slice(1, -1));
    const page = await debtor.call('/api/statement', { headers: { accept: 'text/html' } });
    expect(page.text).not.toContain('<script>alert');
  });

  test('a payment reported twice waits in one pause, with one day for our answer', async () => {
    const said = { ...report, invoices: ['H2'] };
    const first = await debtor.send('POST', '/api/payment-reports', said);
    const second = await debtor.send('POST', '/api/payment-reports', { ...said, explanation: 'Met bewijs.' });
    expect([first.status, second.status]).toEqual([201, 201]);
    const answerBy = { answerBy: '2026-09-10' };
    expect([first.json, second.json]).toMatchObject([answerBy, answerBy]);
    const held = (await statementOf(debtor)).invoices.find(({ number }) => number === 'H2');
    expect(held).toMatchObject({ state: 'held', answerBy: '2026-09-10' });
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'Vonk', 'degroot', 'alert(1)']));
