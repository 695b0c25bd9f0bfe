import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UBL_INVOICE } from '../e2e/world/ubl-invoice.ts';
import type { Caller } from './world/caller.ts';
import { confirmed, debtorWith, paying, statementOf } from './world/debtor.ts';
import { takenImport } from './world/imports.ts';
import { expectPage, expectProblem } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

let product: Product;
let debtor: Caller;
/** Owes one invoice that he may pay here, and one that was sold to a factor. */
let factored: Caller;

const ASSIGNED = UBL_INVOICE.replace('2026-1187', 'U-2').replace(
  '<cac:TaxTotal>',
  '<cac:PayeeParty><cac:PartyName><cbc:Name>Factor B.V.</cbc:Name></cac:PartyName></cac:PayeeParty><cac:TaxTotal>',
);

beforeAll(async () => {
  product = await openProduct();
  debtor = await confirmed(
    product,
    await debtorWith(product, { number: 'G1' }, { number: 'G2', amount: '100,00' }),
  );
  const { rows } = await takenImport(product, [
    { name: 'u1.xml', content: UBL_INVOICE.replace('2026-1187', 'U-1').replaceAll('De Groot', 'De Klein') },
    { name: 'u2.xml', content: ASSIGNED.replaceAll('De Groot', 'De Klein') },
  ]);
  factored = await confirmed(product, { link: rows[0]?.paymentLink ?? '' });
});
afterAll(() => product.stop());

const OPEN = 1_346_30;
const payments = (): number => product.stack.mollie?.list().length ?? 0;

/** Nothing was started, at the provider or in the books. */
const withoutEffect = async (act: () => Promise<void>): Promise<void> => {
  const [before, made] = [await product.written(), payments()];
  await act();
  expect(await product.written()).toEqual(before);
  expect(payments()).toBe(made);
};

describe('a payment by script', () => {
  test.each([
    ['nothing', { amount: 0 }, 422, 'amount-zero', 'Het bedrag is te laag', 'The amount is too low'],
    [
      'less than nothing',
      { amount: -1 },
      422,
      'amount-zero',
      'Het bedrag is te laag',
      'The amount is too low',
    ],
    [
      'a cent too much',
      { amount: OPEN + 1 },
      422,
      'amount-above-open',
      'hoger dan wat openstaat',
      'higher than',
    ],
    [
      'all there is',
      { amount: Number.MAX_SAFE_INTEGER },
      422,
      'amount-above-open',
      'hoger dan wat openstaat',
      'higher than',
    ],
    [
      'the invoice of somebody else',
      { amount: 100, invoices: ['U-1'] },
      422,
      'invoice-not-payable',
      'Deze factuur kunt u hier nu niet betalen',
      'invoice',
    ],
    [
      'an invoice and one that nobody has',
      { amount: 100, invoices: ['G1', 'constructor'] },
      422,
      'invoice-not-payable',
      'Deze factuur kunt u hier nu niet betalen',
      'invoice',
    ],
    [
      'more than the invoice',
      { amount: 100_01, invoices: ['G2'] },
      422,
      'amount-above-open',
      'hoger dan',
      'higher',
    ],
  ])('of %s is refused in words, and nothing begins', async (_what, body, status, code, dutch, english) => {
    await withoutEffect(async () => {
      const heard = await debtor.send('POST', '/api/payments', { method: 'ideal', ...body });
      expectProblem(heard, status, code);
      expect(heard.json).toMatchObject({ title: expect.stringContaining(dutch), moneyMoved: false });
      const read = await debtor.send('POST', '/api/payments', body, { 'accept-language': 'en' });
      expect(read.json).toMatchObject({ title: expect.stringContaining(english) });
    });
  });

  test.each([
    ['half a cent', '{"amount":0.5}'],
    ['beyond numbers', '{"amount":1e400}'],
    ['no number', '{"amount":NaN}'],
    ['a text', '{"amount":"100"}'],
    ['a list', '{"amount":[100]}'],
    ['no amount', '{}'],
    ['half of JSON', '{"amount":'],
    ['null', 'null'],
    ['invoices that are no list', '{"amount":100,"invoices":"G1"}'],
    [
      'a thousand invoices',
      JSON.stringify({ amount: 100, invoices: Array.from({ length: 1_000 }, () => 'G1') }),
    ],
    ['a method that is none', '{"amount":100,"method":{}}'],
  ])('of %s is not understood, and nothing begins', async (_what, body) => {
    await withoutEffect(async () => {
      const headers = { 'content-type': 'application/json' };
      expectProblem(
        await debtor.call('/api/payments', { method: 'POST', headers, body }),
        400,
        'request-not-understood',
      );
    });
  });

  test('of an invoice that was sold is refused; the other one may be paid', async () => {
    const { invoices } = await statementOf(factored);
    expect(invoices.map(({ number, payableOnline }) => [number, payableOnline])).toEqual([
      ['U-1', true],
      ['U-2', false],
    ]);
    await withoutEffect(async () => {
      const sold = await factored.send('POST', '/api/payments', {
        amount: 100,
        invoices: ['U-2'],
        method: 'ideal',
      });
      expectProblem(sold, 422, 'invoice-not-payable');
      const both = await factored.send('POST', '/api/payments', { amount: 1_246_31, method: 'ideal' });
      expectProblem(both, 422, 'amount-above-open');
    });
  });

  test('by a method that the provider does not offer leaves nothing open, and the next one works', async () => {
    expectProblem(
      await debtor.send('POST', '/api/payments', { amount: 100, method: 'alma' }),
      422,
      'method-not-available',
    );
    expect(await statementOf(debtor)).not.toHaveProperty('attempt');
    expect(payments()).toBe(0);
    expect((await paying(product, debtor, 100)).amount).toBe(100);
  });

  test('by a word that is no method lets the debtor choose at the provider', async () => {
    for (const [at, method] of ['bestaat-niet', '../methods', '<script>'].entries()) {
      const heard = await debtor.send('POST', '/api/payments', { amount: 200 + at, method });
      expect(heard.status).toBe(201);
      expect(product.stack.mollie?.list()[0]).toMatchObject({ amount: 200 + at, method: null });
    }
  });

  test('while the provider is down is our fault, in words, and no money moved', async () => {
    product.stack.faults.mollie.plan('unavailable', 3);
    const heard = await factored.send('POST', '/api/payments', { amount: 100, method: 'ideal' });
    expectProblem(heard, 503, 'provider-down');
    expect(heard.json).toMatchObject({ moneyMoved: false });
    while (product.stack.faults.mollie.take()) {
      // What was not needed of the plan.
    }
  });
});

describe('what an amount would settle', () => {
  test.each(['0', '-1', '1.5', 'NaN', '', '1e3', '٣', '99999999999999', '100&amount=200'])(
    'is no question for the amount %s',
    async (amount) => {
      const heard = await debtor.call(`/api/settlement?amount=${amount}`);
      expect([200, 422]).toContain(heard.status);
      if (heard.status !== 200) expect(heard.json).toMatchObject({ moneyMoved: false, status: 422 });
    },
  );

  test('names only invoices of his own', async () => {
    expectProblem(await debtor.call('/api/settlement?amount=100&invoices=U-1'), 422, 'invoice-not-payable');
    const fine = await debtor.call('/api/settlement?amount=10000&invoices=G2');
    expect(fine.json).toEqual({
      amount: 10_000,
      lines: [{ number: 'G2', pays: 10_000, leaves: 0 }],
      rest: OPEN - 10_000,
    });
  });
});

describe('a payment by form, without JavaScript', () => {
  test.each([
    ['nothing', { choice: 'other', other: '0', method: 'ideal' }, 422, 'Het bedrag is te laag'],
    ['less than nothing', { choice: 'other', other: '-5', method: 'ideal' }, 422, 'Het bedrag is te laag'],
    ['words', { choice: 'other', other: 'alles', method: 'ideal' }, 422, 'Wij begrijpen dit bedrag niet'],
    [
      'an amount in two readings',
      { choice: 'other', other: '0,125', method: 'ideal' },
      422,
      'Wij begrijpen dit bedrag niet',
    ],
    ['too much', { choice: 'other', other: '1.346,31', method: 'ideal' }, 422, 'hoger dan wat openstaat'],
    [
      'another choice than was offered',
      { choice: '99999999', other: '', method: 'ideal' },
      422,
      'hoger dan wat openstaat',
    ],
    [
      'a choice that is none',
      { choice: 'alles', other: '', method: 'ideal' },
      422,
      'Wij begrijpen dit bedrag niet',
    ],
    [
      'the invoice of somebody else',
      { choice: '100;U-1', other: '', method: 'ideal' },
      422,
      'kunt u hier nu niet betalen',
    ],
    [
      'a method that is not offered',
      { choice: 'other', other: '1,00', method: 'alma' },
      422,
      'Deze manier van betalen kan nu niet',
    ],
    ['nothing at all', {}, 400, 'Wij begrijpen niet wat u stuurde'],
    ['a field without an end', { choice: 'x'.repeat(5_000) }, 400, 'Wij begrijpen niet wat u stuurde'],
    [
      'markup',
      { choice: 'other', other: '<script>alert(1)</script>', method: '"><b>' },
      422,
      'Wij begrijpen dit bedrag niet',
    ],
  ])('of %s brings the page back with what is wrong', async (_what, fields, status, words) => {
    const made = payments();
    const heard = await debtor.form('/api/payments?lang=nl', fields);
    expectPage(heard, status, 'nl', words);
    expect(heard.text).not.toContain('<b>');
    expect(payments()).toBe(made);
  });

  test('in English for who reads English', async () => {
    const heard = await debtor.form('/api/payments?lang=en', {
      choice: 'other',
      other: 'all',
      method: 'ideal',
    });
    expectPage(heard, 422, 'en', 'We do not understand this amount');
    expect(heard.text).toContain('value="all"');
  });

  test('without a session asks for the code, and keeps nothing', async () => {
    const heard = await debtor.form('/api/payments', { choice: '100' }, { cookie: '' });
    expectPage(heard, 401, 'nl', 'U bent al even weg');
  });
});

describe('papers of somebody else', () => {
  test.each(['tr_unknown.pdf', '..%2f..%2fetc%2fpasswd.pdf', '%00.pdf', `${'x'.repeat(3_000)}.pdf`])(
    'the receipt %.30s is not found',
    async (file) => {
      expectProblem(await debtor.call(`/api/receipt/${file}`), 404, 'receipt-not-found');
    },
  );

  test('a receipt of another account does not exist here', async () => {
    const payment = await paying(product, factored, 50_00);
    product.stack.mollie?.end(payment, 'paid', 'normal');
    await product.stack.clock.advance(product.stack.clock.now());
    await product.stack.inFlight.idle();
    const [receipt] = (await statementOf(factored)).receipts;
    const path = receipt?.url ?? '';
    const own = await factored.call(path);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expectProblem(await debtor.call(path), 404, 'receipt-not-found');
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'De Klein', 'degroot', 'Dorpsstraat', 'alert(1)']));
