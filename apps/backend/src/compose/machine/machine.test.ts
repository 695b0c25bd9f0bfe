import { revokeApiKey, rotateApiKey } from '@voldaan/application/machine/api-keys.ts';
import { deliverDue } from '@voldaan/application/webhook/deliver.ts';
import { sweepDeliveries } from '@voldaan/application/webhook/sweep-deliveries.ts';
import { MachineAccount, MachineDebtorsPage } from '@voldaan/contract/machine/debtors.ts';
import { InvoicesPage } from '@voldaan/contract/machine/invoices.ts';
import { Job, JobAccepted } from '@voldaan/contract/machine/jobs.ts';
import { ReceiptBooked } from '@voldaan/contract/machine/receipts.ts';
import { WebhookAdded, WebhookLog, Webhooks } from '@voldaan/contract/machine/webhooks.ts';
import { describe, expect, test } from 'vitest';
import { BASE, INVOICE, openMachine } from './testing/machine.ts';

const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { code: unknown }).code;

describe('invoices in', () => {
  test('an invoice becomes a job, and the job tells what to print on it', async () => {
    const { send, get, settle } = await openMachine();
    const sent = await send('POST', '/invoices', { invoices: [INVOICE] });
    expect(sent.status).toBe(202);
    const { job } = JobAccepted.parse(await sent.json());
    await settle();
    const done = Job.parse(await (await get(`/jobs/${job}`)).json());
    expect(done).toMatchObject({ state: 'done', done: 1, total: 1, awaitsRelease: false });
    expect(done.rows[0]).toMatchObject({ number: '2026-1187', amount: 124_630, known: false });
    expect(done.rows[0]?.paymentLink).toMatch(/^https:\/\/betalen\.test\//);
  });

  test('with one wrong invoice nothing is taken in, and each wrong field is named', async () => {
    const { send, get } = await openMachine();
    const wrong = { ...INVOICE, number: '2026-1188', dueDate: '2026-08-01', discount: 3 };
    const answer = await send('POST', '/invoices', { invoices: [INVOICE, wrong] });
    expect(answer.status).toBe(400);
    const fields = ((await answer.json()) as { fields: string[] }).fields;
    expect(fields).toContain('invoices.1.discount');
    expect(MachineDebtorsPage.parse(await (await get('/debtors')).json()).debtors).toEqual([]);
  });

  test('the same number with another amount is refused with its place', async () => {
    const { send, taken } = await openMachine();
    await taken();
    const answer = await send('POST', '/invoices', { invoices: [{ ...INVOICE, amount: 1 }] });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'invoices-refused',
      problems: [{ index: 0, field: 'number', code: 'number-changed' }],
    });
  });
});

describe('how accounts stand', () => {
  test('a debtor, his invoices, and money seen elsewhere that settles them', async () => {
    const { send, get, taken, settle } = await openMachine();
    const id = await taken();
    const account = MachineAccount.parse(await (await get(`/debtors/${id}`)).json());
    expect(account).toMatchObject({ open: 124_630, overdue: 0, name: 'De Groot Bouw BV' });
    const receipt = { id: 'bank-1', debtor: id, amount: 124_630, on: '2026-08-24', invoices: ['2026-1187'] };
    const booked = await send('POST', '/receipts', receipt);
    expect(booked.status).toBe(201);
    expect(ReceiptBooked.parse(await booked.json())).toMatchObject({
      lines: [{ invoice: '2026-1187', amount: 124_630 }],
      credit: 0,
    });
    // Told again under another key: still the same money.
    expect((await send('POST', '/receipts', receipt)).status).toBe(201);
    await settle();
    const invoice = InvoicesPage.parse(await (await get('/invoices?number=2026-1187')).json()).invoices[0];
    expect(invoice).toMatchObject({ state: 'paid', open: 0 });
    expect(InvoicesPage.parse(await (await get('/invoices')).json())).toEqual({ invoices: [], cursor: null });
  });

  test('a list comes page by page', async () => {
    const { send, get, settle } = await openMachine();
    const invoices = ['a', 'b', 'c'].map((name, i) => ({
      ...INVOICE,
      number: `2026-${name}`,
      amount: 100 + i,
      debtor: { customerNumber: `K${name}`, name },
    }));
    await send('POST', '/invoices', { invoices });
    await settle();
    const first = MachineDebtorsPage.parse(await (await get('/debtors?limit=2')).json());
    expect(first.debtors).toHaveLength(2);
    const second = MachineDebtorsPage.parse(
      await (await get(`/debtors?limit=2&cursor=${encodeURIComponent(first.cursor ?? '')}`)).json(),
    );
    expect(second.debtors.map(({ name }) => name)).toEqual(['a']);
    expect(second.cursor).toBeNull();
  });

  test('another administration has nothing of it', async () => {
    const { get, taken, keyFor } = await openMachine();
    const id = await taken();
    const { text } = await keyFor('bakker');
    expect((await get(`/debtors/${id}`, text)).status).toBe(404);
    expect((await get(`/invoices?debtor=${id}`, text)).status).toBe(404);
    expect(await (await get('/invoices?number=2026-1187', text)).json()).toEqual({
      invoices: [],
      cursor: null,
    });
    expect(await (await get('/debtors', text)).json()).toEqual({ debtors: [], cursor: null });
  });
});

describe('keys', () => {
  test('every key that opens nothing is answered in one way', async () => {
    const { get, api, services, keyFor } = await openMachine();
    const { key, text } = await keyFor();
    await revokeApiKey(services, 'timmer', key.id);
    const answers = await Promise.all([
      api.request(`${BASE}/debtors`),
      get('/debtors', text),
      get('/debtors', 'vdn_nonsense'),
      get('/debtors', `${text.slice(0, -1)}0`),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  test('a key does only what it may', async () => {
    const { get, send, keyFor } = await openMachine();
    const { text } = await keyFor('timmer', ['debtors:read']);
    expect((await get('/debtors', text)).status).toBe(200);
    const headers = { authorization: `Bearer ${text}` };
    const refused = await send('POST', '/invoices', { invoices: [INVOICE] }, headers);
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'scope-missing']);
    expect((await get('/webhooks', text)).status).toBe(403);
  });

  test('a replaced secret opens until the chosen hour, the new one at once, one before that no more', async () => {
    const { get, services, keyFor, travel } = await openMachine();
    const first = await keyFor();
    const second = await rotateApiKey(services, 'timmer', first.key.id, 24);
    expect((await get('/debtors', first.text)).status).toBe(200);
    expect((await get('/debtors', second?.text)).status).toBe(200);
    const third = await rotateApiKey(services, 'timmer', first.key.id, 24);
    expect((await get('/debtors', first.text)).status).toBe(401);
    await travel('2026-08-25T08:00:00Z');
    expect((await get('/debtors', second?.text)).status).toBe(401);
    expect((await get('/debtors', third?.text)).status).toBe(200);
    expect(await rotateApiKey(services, 'bakker', first.key.id, 24)).toBeUndefined();
  });

  test('the day of use is known, and no text of a key is kept', async () => {
    const { get, services, keyFor } = await openMachine();
    const { key, text } = await keyFor();
    await get('/debtors', text);
    const stored = await services.apiKeys.find(key.id);
    expect(stored?.usedOn).toBe('2026-08-24');
    expect(JSON.stringify(stored)).not.toContain(text.slice(22));
  });

  test('one key asks three hundred times a minute at most', async () => {
    const { get, keyFor } = await openMachine();
    const { text } = await keyFor();
    for (let asked = 0; asked < 300; asked += 1) await get('/jobs/none', text);
    const answer = await get('/jobs/none', text);
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'too-many-requests']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('repeating', () => {
  test('the same act is done once and answered again; another one under its key is refused', async () => {
    const { send, services } = await openMachine();
    const key = { 'idempotency-key': 'mine' };
    const wanted = { url: 'https://hooks.test/a', events: ['invoice.paid'] };
    const first = await send('POST', '/webhooks', wanted, key);
    const again = await send('POST', '/webhooks', wanted, key);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect([again.status, await again.text()]).toEqual([201, await first.text()]);
    const other = await send('POST', '/webhooks', { ...wanted, url: 'https://hooks.test/b' }, key);
    expect([other.status, await codeOf(other)]).toEqual([422, 'act-differs']);
    expect(await services.items.all('timmer', 'WEBHOOK')).toHaveLength(1);
  });

  test('of two at once one is done and the other told to wait; without a key nothing is', async () => {
    const { send, api, text } = await openMachine();
    const key = { 'idempotency-key': 'at-once' };
    const both = await Promise.all([1, 2].map(() => send('POST', '/invoices', { invoices: [INVOICE] }, key)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    const without = await api.request(`${BASE}/invoices`, {
      method: 'POST',
      headers: { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([without.status, await codeOf(without)]).toEqual([400, 'act-key-missing']);
  });

  test('a refusal is not kept: mended, the same key does it', async () => {
    const { send } = await openMachine();
    const key = { 'idempotency-key': 'mended' };
    expect((await send('POST', '/invoices', { invoices: [] }, key)).status).toBe(400);
    expect((await send('POST', '/invoices', { invoices: [INVOICE] }, key)).status).toBe(202);
  });
});

describe('being told', () => {
  const listening = async () => {
    const opened = await openMachine();
    const url = 'https://hooks.test/voldaan';
    const events = ['invoice.added', 'invoice.overdue', 'step.taken', 'payment.received', 'invoice.paid'];
    const added = WebhookAdded.parse(await (await opened.send('POST', '/webhooks', { url, events })).json());
    return {
      ...opened,
      ...added,
      said: () => opened.webhooks.said.map(({ payload }) => JSON.parse(payload)),
    };
  };

  test('an address hears what happens, once and in order, with ids and amounts only', async () => {
    const { taken, travel, send, settle, said } = await listening();
    const debtor = await taken();
    await travel('2026-09-08T14:00:00Z');
    await send('POST', '/receipts', { id: 'b1', debtor, amount: 124_630, on: '2026-09-08' });
    await settle();
    expect(said().map(({ type }) => type)).toEqual([
      'invoice.added',
      'invoice.overdue',
      'step.taken',
      'payment.received',
      'invoice.paid',
    ]);
    expect(said()[2]).toMatchObject({ data: { administration: 'timmer', debtor, invoices: ['2026-1187'] } });
    expect(JSON.stringify(said())).not.toMatch(/Groot|degroot/);
  });

  test('an address that is down is tried again, and told everything when it is back', async () => {
    const { webhooks, taken, travel, services, settle, get, webhook } = await listening();
    webhooks.answer({ told: false, status: 500, why: 'status' });
    await taken();
    expect(webhooks.said).toHaveLength(1);
    await travel('2026-08-24T08:00:59Z');
    await sweepDeliveries(services);
    await settle();
    expect(webhooks.said).toHaveLength(1);
    webhooks.answer({ told: true, status: 200 });
    await travel('2026-08-24T08:01:00Z');
    await sweepDeliveries(services);
    await settle();
    expect(webhooks.said.map(({ id }) => id)).toEqual([webhooks.said[0]?.id, webhooks.said[0]?.id]);
    const log = WebhookLog.parse(await (await get(`/webhooks/${webhook.id}/deliveries`)).json());
    expect(log.deliveries[0]).toMatchObject({
      state: 'delivered',
      attempts: [
        { status: 500, why: 'status' },
        { status: 200, why: null },
      ],
    });
  });

  test('after three days of failures it is switched off, and what waits is given up', async () => {
    const { webhooks, taken, travel, services, get, webhook } = await listening();
    webhooks.answer({ told: false, status: null, why: 'no-connection' });
    await taken();
    const place = { administration: 'timmer', endpoint: webhook.id };
    for (const day of ['24T09:00', '25T09:00', '26T09:00', '27T07:00', '27T09:00', '31T09:00']) {
      await travel(`2026-08-${day}:00Z`);
      await deliverDue(services, place);
    }
    const [state] = Webhooks.parse(await (await get('/webhooks')).json()).webhooks;
    expect(state?.state).toBe('off');
    const before = webhooks.said.length;
    await travel('2026-09-08T14:00:00Z');
    expect(webhooks.said).toHaveLength(before);
  });

  test('without an address nothing is read or written for it', async () => {
    const { taken, services } = await openMachine();
    await taken();
    expect(await services.items.all('timmer', 'TOLD')).toEqual([]);
  });

  test.each(['http://hooks.test/x', 'https://me:secret@hooks.test/x'])('%s is no address', async (url) => {
    const { send } = await openMachine();
    const answer = await send('POST', '/webhooks', { url, events: ['invoice.paid'] });
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'address-not-allowed']);
  });
});

test('the description is open to everybody and has no script', async () => {
  const { api } = await openMachine();
  const page = await api.request(`${BASE}/docs`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("style-src 'self'");
  expect(await page.text()).not.toMatch(/<script|style=|onclick/);
  const document = await api.request(`${BASE}/openapi.json`);
  expect(await document.json()).toMatchObject({ openapi: '3.1.1', info: { version: '1.0.0' } });
});
