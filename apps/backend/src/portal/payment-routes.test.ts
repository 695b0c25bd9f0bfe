import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import { expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { CHECKOUT, fakePorts, refused } from './testing/fake-ports.ts';

const watched = () => {
  const startPayment = vi.fn(fakePorts().startPayment);
  return { startPayment, ...browser(fakePorts({ startPayment })) };
};

test('paying everything answers with the checkout', async () => {
  const { post, startPayment } = watched();
  const response = await post('/api/payments', { amount: 172909, method: 'ideal' });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ checkoutUrl: CHECKOUT });
  expect(startPayment).toHaveBeenCalledExactlyOnceWith('de-groot', {
    amount: 172909,
    invoices: [],
    method: 'ideal',
    language: 'nl',
  });
});

test('paying one invoice names it', async () => {
  const { post, startPayment } = watched();
  await post('/api/payments', { amount: 124630, invoices: ['2026-1187'] });
  expect(startPayment.mock.calls[0]?.[1]).toEqual({
    amount: 124630,
    invoices: ['2026-1187'],
    language: 'nl',
  });
});

test.each<[string, Record<string, string>, object]>([
  ['everything', { choice: '172909', other: '', method: 'ideal' }, { amount: 172909, invoices: [] }],
  [
    'one invoice',
    { choice: '124630;2026-1187', method: 'ideal' },
    { amount: 124630, invoices: ['2026-1187'] },
  ],
  [
    'a typed amount',
    { choice: 'other', other: '€ 1.250,5', method: 'ideal' },
    { amount: 125050, invoices: [] },
  ],
  ['a number with a semicolon', { choice: '500;A;1', method: 'ideal' }, { amount: 500, invoices: ['A;1'] }],
])('the form for %s goes straight to the checkout', async (_what, fields, wanted) => {
  const { submit, startPayment } = watched();
  const response = await submit('/api/payments?lang=nl', fields);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(CHECKOUT);
  expect(startPayment.mock.calls[0]?.[1]).toEqual({ ...wanted, method: 'ideal', language: 'nl' });
});

test('an amount that cannot be read comes back with what was typed', async () => {
  const { submit, startPayment } = watched();
  const response = await submit('/api/payments', {
    choice: 'other',
    other: 'zeshonderd',
    method: 'creditcard',
  });
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(page).toContain('Wij begrijpen dit bedrag niet');
  expect(page).toContain('value="zeshonderd"');
  expect(page).toMatch(/value="creditcard" checked/);
  expect(startPayment).not.toHaveBeenCalled();
});

const REFUSALS: readonly [PortalRefusal, number, string][] = [
  ['amount-zero', 422, 'Het bedrag is te laag'],
  ['amount-above-open', 422, 'Dit bedrag is hoger dan wat openstaat'],
  ['invoice-not-payable', 422, 'Deze factuur kunt u hier nu niet betalen'],
  ['method-not-available', 422, 'Deze manier van betalen kan nu niet'],
  ['nothing-open', 409, 'Er staat niets meer open'],
  ['payment-under-way', 409, 'Er loopt al een betaling'],
  ['provider-down', 503, 'Het ligt aan ons: online betalen lukt nu niet'],
];

test.each(REFUSALS)('%s is told to the script with status %i', async (code, status, title) => {
  const ports = fakePorts({ startPayment: async () => refused(code) });
  const response = await browser(ports).post('/api/payments', { amount: 1 });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ code, status, title });
});

test.each(REFUSALS)('%s brings the form back with IBAN and reference', async (code, status, title) => {
  const ports = fakePorts({ startPayment: async () => refused(code) });
  const response = await browser(ports).submit('/api/payments', { choice: '172909', method: 'ideal' });
  const page = await response.text();
  expect(response.status).toBe(status);
  expect(page).toContain(title);
  expect(page).toContain('NL91 ABNA 0417 1643 00');
  expect(page).toContain('RF18 1023 4118 7');
  expect(page).not.toContain(code);
});

test.each([
  ['no amount', {}],
  ['an amount in words', { amount: 'alles' }],
  ['a fraction of a cent', { amount: 10.5 }],
  ['an amount too large for a number', { amount: 1e300 }],
  ['invoices that are none', { amount: 100, invoices: 'all' }],
  ['nothing at all', null],
])('%s is not understood, and no payment begins', async (_what, body) => {
  const { post, startPayment } = watched();
  const response = await post('/api/payments', body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'request-not-understood', moneyMoved: false });
  expect(startPayment).not.toHaveBeenCalled();
});

test('zero and negative amounts reach the domain, which has the words for them', async () => {
  const { post, startPayment } = watched();
  await post('/api/payments', { amount: 0 });
  await post('/api/payments', { amount: -5 });
  expect(startPayment.mock.calls.map(([, wanted]) => wanted.amount)).toEqual([0, -5]);
});

test('without a session nothing is paid, and the way back in is on the page', async () => {
  const startPayment = vi.fn(fakePorts().startPayment);
  const stranger = browser(fakePorts({ startPayment }), 'somebody-else');
  const response = await stranger.submit('/api/payments', { choice: '100', method: 'ideal' });
  expect(response.status).toBe(401);
  expect(await response.text()).toContain('action="/api/session/code?lang=nl"');
  expect(startPayment).not.toHaveBeenCalled();
});
