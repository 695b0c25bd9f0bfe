import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { Hono } from 'hono';
import { ClientCore } from 'mollie-api-typescript/core.js';
import { afterEach, describe, expect, test } from 'vitest';
import { inFlight } from '../../../../apps/local/src/clock/in-flight.ts';
import { virtualClock } from '../../../../apps/local/src/clock/virtual-clock.ts';
import { counted } from '../../../../apps/local/src/http/counted.ts';
import { type Listening, listen } from '../../../../apps/local/src/http/listen.ts';
import { checkoutApi } from '../../../../apps/local/src/mollie/checkout-api.ts';
import { mollie } from '../../../../apps/local/src/mollie/mollie.ts';
import { mollieApi } from '../../../../apps/local/src/mollie/mollie-api.ts';
import { plannedFaults } from '../../../../apps/local/src/mollie/planned-faults.ts';
import {
  anAttempt,
  type PaymentTrial,
  paymentProviderContract,
  TRIAL_START,
} from '../contract/payment-provider.ts';
import { methodLabel } from './label.ts';
import { paymentStatus } from './payment-status.ts';
import { paymentsSince } from './payments-since.ts';
import { mollieProvider } from './provider.ts';
import { providerPayment } from './provider-payment.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const providerAt = (serverURL: string, timeoutMs = 4_000) =>
  mollieProvider({
    apiKey: async (administration) => `test_${administration}0123456789`,
    serverURL,
    timeoutMs,
  });

const stand = async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: TRIAL_START, inFlight: flights });
  const payments = mollie(clock);
  const faults = plannedFaults();
  const api = mollieApi(payments, { base: () => server.url, faults });
  const app = new Hono().route('/', checkoutApi(payments)).route('/', api);
  const server: Listening = await listen(counted(flights, app.fetch), { name: 'mollie' });
  closing.push(server.close);
  return { clock, payments, faults, server, provider: providerAt(server.url) };
};

paymentProviderContract('Mollie', async (): Promise<PaymentTrial> => {
  const { faults, provider } = await stand();
  return {
    provider,
    breakDown: async () => faults.plan('unavailable', 100),
    pay: async (id) => {
      const payment = await provider.fetch('books', id);
      const checkout = (payment.ok && payment.value.checkoutUrl) || '';
      const answered = await fetch(checkout, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({
          token: new URL(checkout).searchParams.get('token') ?? '',
          final_state: 'paid',
        }),
      });
      expect(answered.status).toBe(303);
    },
  };
});

describe('what goes wrong at Mollie', () => {
  const fakes = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const answering = (status: number, body: unknown = {}) =>
    fakes((_, response) => {
      response.writeHead(status, { 'content-type': 'application/hal+json' });
      response.end(JSON.stringify(body));
    });
  const problem = (status: number) => ({ status, title: 'No', detail: 'Not so', _links: {} });

  test.each([
    [401, 'rejected'],
    [404, 'unknown-payment'],
    [410, 'unknown-payment'],
    [409, 'down'],
    [429, 'down'],
    [500, 'down'],
    [503, 'down'],
  ] as const)('%i: %s', async (status, reason) => {
    const provider = providerAt(await answering(status, problem(status)));
    expect(await provider.fetch('books', 'tr_1')).toMatchObject({ ok: false, reason });
  });

  test('an answer that is no payment tells nothing: down', async () => {
    const provider = providerAt(await answering(200, { hello: 'world' }));
    expect(await provider.fetch('books', 'tr_1')).toMatchObject({ ok: false, reason: 'down' });
  });

  test('no answer in time: down, after one try', async () => {
    let calls = 0;
    const url = await fakes(() => {
      calls += 1;
    });
    expect(await providerAt(url, 50).fetch('books', 'tr_1')).toMatchObject({ ok: false, reason: 'down' });
    expect(calls).toBe(1);
  });

  test('a call whose answer got lost is made again with the same attempt, and gives the same payment', async () => {
    const { faults, payments, provider } = await stand();
    // A method that the client does not know is left out: the debtor chooses at Mollie.
    const attempt = anAttempt({ amount: cents(50_00), method: 'wero', language: 'en' });
    faults.plan('lost-answer');
    expect(await provider.create(attempt)).toMatchObject({ ok: false, reason: 'down' });
    expect(await provider.create(attempt)).toMatchObject({
      ok: true,
      value: { amount: 5000, status: 'open' },
    });
    expect(payments.list()).toHaveLength(1);
    expect(payments.list()[0]?.request).toMatchObject({
      amount: { currency: 'EUR', value: '50.00' },
      locale: 'en_GB',
    });
  });

  test('a key that cannot be had is told as down, not thrown', async () => {
    const provider = mollieProvider({ apiKey: () => Promise.reject(new Error('no parameter')) });
    expect(await provider.fetch('books', 'tr_1')).toMatchObject({ ok: false, reason: 'down' });
  });
});

test('a list is read page after page, up to the day', async () => {
  const { provider, server, clock } = await stand();
  const client = new ClientCore({ security: { apiKey: 'test_books0123456789' }, serverURL: server.url });
  const ids: string[] = [];
  for (const n of [1, 2, 3, 4, 5]) {
    const made = await provider.create(anAttempt({ attemptId: `attempt-${n}` }));
    if (made.ok) ids.unshift(made.value.id);
    if (n === 1) await clock.advance(addSeconds(TRIAL_START, 86_400));
  }
  const found = await paymentsSince(client, plainDate('2026-09-09'), 2);
  expect(found.map(({ id }) => id)).toEqual(ids.slice(0, 4));
});

test('every status of Mollie has ours; one that is new is not finished', () => {
  const statuses = ['open', 'pending', 'authorized', 'paid', 'canceled', 'expired', 'failed', 'shipped'];
  expect(statuses.map(paymentStatus)).toEqual([
    'open',
    'pending',
    'pending',
    'paid',
    'cancelled',
    'expired',
    'failed',
    'pending',
  ]);
});

test('refunds and chargebacks are amounts beside the status', () => {
  const euro = (value: string) => ({ currency: 'EUR', value });
  const payment = {
    id: 'tr_1',
    status: 'paid',
    amount: euro('100.00'),
    amountRefunded: euro('25.50'),
    amountChargedBack: euro('74.50'),
    method: 'ideal',
    paidAt: '2026-09-08T12:00:00+02:00',
    metadata: { attempt: 'attempt-1', number: 5 },
    links: {},
  };
  expect(providerPayment(payment)).toEqual({
    id: 'tr_1',
    status: 'paid',
    amount: 10_000,
    amountRefunded: 2_550,
    amountChargedBack: 7_450,
    method: 'ideal',
    checkoutUrl: undefined,
    expiresAt: undefined,
    paidAt: TRIAL_START,
    metadata: { attempt: 'attempt-1' },
  });
  expect(() => providerPayment({ ...payment, amount: { currency: 'USD', value: '1.00' } })).toThrow();
});

test('a label of ours goes before the description of Mollie', () => {
  expect(methodLabel('ideal', 'iDEAL')).toBe('iDEAL | Wero');
  expect(methodLabel('paypal', 'PayPal')).toBe('PayPal');
});
