import { Statement } from '@voldaan/contract/portal/statement.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { answered, fakePorts } from './testing/fake-ports.ts';
import { closedStatementOfDeGroot, statementOfDeGroot } from './testing/statement-of-de-groot.ts';

test('the script gets the statement as the contract describes it', async () => {
  const response = await browser().get('/api/statement');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(Statement.parse(await response.json())).toEqual(statementOfDeGroot);
});

test('without script the same address is a page on which one can see, pay and reach somebody', async () => {
  const response = await browser().visit('/api/statement');
  const page = (await response.text()).replaceAll('\u00a0', ' ');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('<h1>U heeft € 1.729,09 open bij Timmer &amp; Zn</h1>');
  expect(page).toContain('Daarvan is € 1.246,30 over de vervaldatum.');
  expect(page).toContain('action="/api/payments?lang=nl"');
  expect(page).toContain('value="172909" checked');
  expect(page).toContain('value="124630;2026-1187"');
  expect(page).toContain('iDEAL | Wero');
  expect(page).toContain('NL91 ABNA 0417 1643 00');
  expect(page).toContain('<svg class="qr"');
  expect(page).toContain('href="tel:0201234567"');
  expect(page).not.toContain('<script');
  expect(page).not.toContain(' style="');
});

test('in English when asked, whatever the language of the debtor', async () => {
  const page = await (await browser().visit('/api/statement?lang=en')).text();
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('You have €\u00a01,729.09 open with Timmer &amp; Zn');
});

test('an unfinished payment is offered first, as the only primary button', async () => {
  const attempt = { state: 'open', amount: cents(600_00), checkoutUrl: 'https://www.mollie.com/x' } as const;
  const ports = fakePorts({ statement: async () => answered({ ...statementOfDeGroot, attempt }) });
  const page = await (await browser(ports).visit('/api/statement')).text();
  expect(page.match(/data-kind="primary"/g)).toHaveLength(1);
  expect(page).toContain('data-kind="primary" href="https://www.mollie.com/x">Verder met deze betaling');
});

test('when nothing is open there is a stamp, a proof, and no form', async () => {
  const ports = fakePorts({ statement: async () => answered(closedStatementOfDeGroot) });
  const page = await (await browser(ports).visit('/api/statement')).text();
  expect(page).toContain('aria-label="Voldaan op 29 september 2026"');
  expect(page).toContain('href="/api/receipt/r1.pdf"');
  expect(page).not.toContain('<form');
});

test('what is open but cannot be paid online is shown without a form, with the account number', async () => {
  const assigned = statementOfDeGroot.invoices.map((invoice) => ({ ...invoice, payableOnline: false }));
  const ports = fakePorts({ statement: async () => answered({ ...statementOfDeGroot, invoices: assigned }) });
  const page = await (await browser(ports).visit('/api/statement')).text();
  expect(page).toContain('Deze factuur kunt u alleen overmaken.');
  expect(page).toContain('NL91 ABNA 0417 1643 00');
  expect(page).not.toContain('<form');
  expect(page).not.toContain('href="#betalen"');
});

test('a session that ended is told so, with the form to come back', async () => {
  const response = await browser(fakePorts(), '').visit('/api/statement');
  expect(response.status).toBe(401);
  expect(await response.text()).toContain('U bent al even weg');
});

test('an amount tells what it settles', async () => {
  const settlement = vi.fn(fakePorts().settlement);
  const response = await browser(fakePorts({ settlement })).get(
    '/api/settlement?amount=60000&invoices=2026-1187&invoices=A%2C1',
  );
  expect(await response.json()).toEqual({
    amount: 60000,
    lines: [{ number: '2026-1187', pays: 60000, leaves: 64630 }],
    rest: 112909,
  });
  expect(settlement).toHaveBeenCalledExactlyOnceWith('de-groot', 60000, ['2026-1187', 'A,1']);
});

test.each(['', '?amount=', '?amount=12,50', '?amount=-5', '?amount=99999999999999'])(
  'an amount that is none is not understood: %s',
  async (query) => {
    const response = await browser().get(`/api/settlement${query}`);
    expect(await response.json()).toMatchObject({ status: 422, code: 'amount-not-understood' });
  },
);

test('the proof of payment comes as a file with a name', async () => {
  const response = await browser().get('/api/receipt/r1.pdf');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''bewijs-7F3K-2Q9D.pdf",
  );
  expect(await response.text()).toBe('%PDF-1.7');
});

test('the proof of somebody else does not exist', async () => {
  const response = await browser().get('/api/receipt/r2.pdf');
  expect(await response.json()).toMatchObject({ status: 404, code: 'receipt-not-found' });
});
