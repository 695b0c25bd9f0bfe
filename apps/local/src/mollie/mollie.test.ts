import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { Hono } from 'hono';
import { Client } from 'mollie-api-typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import { checkoutApi } from './checkout-api.ts';
import { mollie } from './mollie.ts';
import { mollieApi } from './mollie-api.ts';
import { plannedFaults } from './planned-faults.ts';

const start = instant('2026-09-08T07:00:00Z');
const minutes = (count: number) => addSeconds(start, count * 60);
let folder = '';
let clocks: VirtualClock[] = [];
let open: Listening[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-mollie-'));
});
afterEach(async () => {
  for (const clock of clocks) await clock.stop();
  clocks = [];
  for (const server of open) await server.close();
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

type Call = { at: string; body: string; agent: string | undefined; type: string | undefined };

const stand = async (options: { answer?: (count: number) => number; startAt?: typeof start } = {}) => {
  const { answer = () => 200, startAt = start } = options;
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt, inFlight: flights });
  clocks.push(clock);
  const calls: Call[] = [];
  const merchant = new Hono().post('/webhook', async (c) => {
    calls.push({
      at: clock.now(),
      body: await c.req.text(),
      agent: c.req.header('user-agent'),
      type: c.req.header('content-type'),
    });
    return c.body(null, answer(calls.length) === 200 ? 200 : 500);
  });
  const shop = await listen(merchant.fetch, { name: 'shop' });
  const payments = mollie(clock, folder);
  const faults = plannedFaults();
  let wall = 0;
  const api = mollieApi(payments, { base: () => server.url, faults, wall: () => wall });
  const app = new Hono().route('/', checkoutApi(payments)).route('/', api);
  const server: Listening = await listen(counted(flights, app.fetch), { name: 'mollie' });
  open.push(shop, server);
  const clientOf = (apiKey: string) =>
    new Client({
      security: { apiKey },
      serverURL: server.url,
      timeoutMs: 4000,
      retryConfig: { strategy: 'none' },
    });
  const client = clientOf('test_demonstration');
  const create = (more: { idempotencyKey?: string; value?: string; webhookUrl?: string } = {}) =>
    client.payments.create({
      ...(more.idempotencyKey ? { idempotencyKey: more.idempotencyKey } : {}),
      paymentRequest: {
        description: '2026-014 Timmer & Zn',
        amount: { currency: 'EUR', value: more.value ?? '281.30' },
        redirectUrl: 'http://shop.example/result',
        cancelUrl: 'http://shop.example/cancelled',
        webhookUrl: more.webhookUrl ?? `${shop.url}/webhook`,
        method: 'ideal',
        locale: 'nl_NL',
        metadata: { attempt: 'a-1' },
      },
    });
  const press = (checkout: string, fields: Record<string, string>) =>
    fetch(checkout, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token: new URL(checkout).searchParams.get('token') ?? '', ...fields }),
    });
  const passHour = () => {
    wall += 3_600_001;
  };
  return { clock, payments, client, clientOf, create, press, calls, faults, passHour };
};

test('pay on the checkout page: redirect, one webhook call, and the payment is paid', async () => {
  const { client, clock, create, press, calls } = await stand();
  const made = await create();
  expect(made).toMatchObject({ status: 'open', method: 'ideal', metadata: { attempt: 'a-1' } });
  expect(made.expiresAt).toBe('2026-09-08T07:15:00+00:00');
  const checkout = made.links.checkout?.href ?? '';
  const screen = await (await fetch(checkout)).text();
  expect(screen).toContain('281,30');
  for (const label of ['Betaald', 'Mislukt', 'Geannuleerd', 'Verlopen', 'Laat open']) {
    expect(screen).toContain(`>${label}</button>`);
  }
  const back = await press(checkout, { final_state: 'paid' });
  expect([back.status, back.headers.get('location')]).toEqual([303, 'http://shop.example/result']);
  await clock.settle();
  expect(calls).toEqual([
    {
      at: start,
      body: `id=${made.id}`,
      agent: 'Mollie HTTP client/1.0',
      type: 'application/x-www-form-urlencoded',
    },
  ]);
  const paid = await client.payments.get({ paymentId: made.id });
  expect(paid).toMatchObject({ status: 'paid', amountRemaining: { value: '281.30' } });
  expect(paid.links.checkout).toBeUndefined();
});

test('cancelled goes to the cancel page; failed to the result; a second press changes nothing', async () => {
  const { client, create, press } = await stand();
  const one = await create();
  const back = await press(one.links.checkout?.href ?? '', { final_state: 'canceled' });
  expect(back.headers.get('location')).toBe('http://shop.example/cancelled');
  await press(one.links.checkout?.href ?? '', { final_state: 'paid' });
  expect((await client.payments.get({ paymentId: one.id })).status).toBe('canceled');
  const two = await create();
  const failed = await press(two.links.checkout?.href ?? '', { final_state: 'failed' });
  expect(failed.headers.get('location')).toBe('http://shop.example/result');
});

test('left open it expires after its quarter of an hour, and the webhook says so', async () => {
  const { client, clock, create, press, calls } = await stand();
  const made = await create();
  await press(made.links.checkout?.href ?? '', { final_state: 'open' });
  await clock.advance(minutes(14));
  expect((await client.payments.get({ paymentId: made.id })).status).toBe('open');
  expect(calls).toEqual([]);
  await clock.advance(minutes(15));
  expect((await client.payments.get({ paymentId: made.id })).status).toBe('expired');
  expect(calls.map(({ at }) => at)).toEqual([minutes(15)]);
});

test('a webhook that fails is called ten times in 26 hours, then no more', async () => {
  const { clock, create, press, calls } = await stand({ answer: () => 500 });
  const made = await create();
  await press(made.links.checkout?.href ?? '', { final_state: 'paid' });
  await clock.advance(minutes(48 * 60));
  expect(calls.map(({ at }) => at)).toEqual([0, 1, 3, 7, 15, 31, 60, 120, 240, 1560].map(minutes));
});

test('a webhook is late, doubled or lost on request, and its retries survive a restart', async () => {
  const first = await stand({ answer: () => 500 });
  const late = await first.create();
  await first.press(late.links.checkout?.href ?? '', { final_state: 'paid', webhook: 'late' });
  const lost = await first.create();
  await first.press(lost.links.checkout?.href ?? '', { final_state: 'paid', webhook: 'lost' });
  const twice = await first.create();
  await first.press(twice.links.checkout?.href ?? '', { final_state: 'paid', webhook: 'twice' });
  await first.clock.settle();
  expect(first.calls.map(({ body }) => body)).toEqual([`id=${twice.id}`, `id=${twice.id}`]);
  await first.clock.advance(minutes(5));
  expect(first.calls.filter(({ body }) => body === `id=${late.id}`).map(({ at }) => at)).toEqual([
    minutes(5),
  ]);

  const second = await stand({ startAt: minutes(5) });
  second.payments.resume();
  await second.clock.advance(minutes(60));
  const calledFor = (id: string) =>
    second.payments
      .webhookCalls()
      .filter(({ paymentId }) => paymentId === id)
      .map(({ at }) => at);
  expect(calledFor(late.id)).toEqual([6, 8, 12, 20, 36].map(minutes));
  expect(calledFor(twice.id)).toEqual([7, 7, 15, 15, 31, 31, 60, 60].map(minutes));
  expect(calledFor(lost.id)).toEqual([]);
});

test('payments under way survive a restart and still expire', async () => {
  const first = await stand();
  const made = await first.create();
  const second = await stand({ startAt: minutes(3) });
  second.payments.resume();
  await second.clock.advance(minutes(15));
  expect((await second.client.payments.get({ paymentId: made.id })).status).toBe('expired');
});

test('the same idempotency key answers the same payment for an hour; another amount is refused', async () => {
  const { client, create, passHour } = await stand();
  const first = await create({ idempotencyKey: 'attempt-1' });
  expect((await create({ idempotencyKey: 'attempt-1' })).id).toBe(first.id);
  await expect(create({ idempotencyKey: 'attempt-1', value: '1.00' })).rejects.toMatchObject({
    statusCode: 400,
  });
  passHour();
  expect((await create({ idempotencyKey: 'attempt-1' })).id).not.toBe(first.id);
  const pages = await client.payments.list({ limit: 1 });
  const ids: string[] = [];
  for await (const page of pages) ids.push(...(page.result.embedded.payments ?? []).map(({ id }) => id));
  expect(ids).toHaveLength(2);
});

test('contract errors: no key, unknown payment, another profile, wrong amount, not cancelable', async () => {
  const { client, clientOf, create } = await stand();
  const made = await create();
  const codes = await Promise.all(
    [
      clientOf('nonsense').payments.get({ paymentId: made.id }),
      client.payments.get({ paymentId: 'tr_unknown' }),
      clientOf('test_someoneelse').payments.get({ paymentId: made.id }),
      create({ value: '10' }),
      create({ value: '50000.01' }),
      client.payments.cancel({ paymentId: made.id }),
    ].map((call) =>
      call.then(
        () => 0,
        (cause: { statusCode?: number }) => cause.statusCode,
      ),
    ),
  );
  expect(codes).toEqual([401, 404, 404, 422, 422, 422]);
});

test('a bank transfer can be cancelled', async () => {
  const { client } = await stand();
  const made = await client.payments.create({
    paymentRequest: {
      description: '2026-014',
      amount: { currency: 'EUR', value: '10.00' },
      redirectUrl: 'http://shop.example/result',
      method: 'banktransfer',
    },
  });
  expect(made).toMatchObject({ isCancelable: true, expiresAt: '2026-09-22T07:00:00+00:00' });
  expect((await client.payments.cancel({ paymentId: made.id })).status).toBe('canceled');
});

test('a refund runs for a day; the same again is refused; a chargeback comes and goes', async () => {
  const { client, clock, create, press, payments, calls } = await stand();
  const made = await create();
  const refund = (value: string) =>
    client.refunds.create({
      paymentId: made.id,
      refundRequest: { amount: { currency: 'EUR', value }, description: 'Te veel betaald', metadata: {} },
    });
  await expect(refund('81.30')).rejects.toMatchObject({ statusCode: 422 });
  await press(made.links.checkout?.href ?? '', { final_state: 'paid' });
  expect(await refund('81.30')).toMatchObject({ status: 'pending', amount: { value: '81.30' } });
  await expect(refund('81.30')).rejects.toMatchObject({ statusCode: 409 });
  await expect(refund('200.01')).rejects.toMatchObject({ statusCode: 422 });
  await clock.advance(minutes(24 * 60));
  const after = await client.payments.get({ paymentId: made.id, embed: 'refunds' });
  expect(after).toMatchObject({
    status: 'paid',
    amountRefunded: { value: '81.30' },
    amountRemaining: { value: '200.00' },
  });
  const refunds = await client.refunds.list({ paymentId: made.id });
  for await (const page of refunds) {
    expect(page.result.embedded.refunds?.map(({ status }) => status)).toEqual(['refunded']);
  }

  const payment = payments.find(made.id);
  if (payment) payments.chargeBack(payment);
  const charged = await client.payments.get({ paymentId: made.id });
  expect(charged).toMatchObject({ status: 'paid', amountChargedBack: { value: '281.30' } });
  const again = payments.find(made.id);
  if (again) payments.reverseChargebacks(again);
  const chargebacks = await client.chargebacks.list({ paymentId: made.id });
  for await (const page of chargebacks) {
    expect(page.result.embedded.chargebacks?.map(({ reversedAt }) => reversedAt)).toEqual([
      '2026-09-09T07:00:00+00:00',
    ]);
  }
  await clock.settle();
  expect(calls.map(({ body }) => body)).toEqual(Array.from({ length: 4 }, () => `id=${made.id}`));
});

test('methods of the profile for an amount', async () => {
  const { client } = await stand();
  const ids = async (value: string) =>
    (await client.methods.list({ amount: { currency: 'EUR', value } })).embedded.methods.map(({ id }) => id);
  expect(await ids('281.30')).toEqual(['ideal', 'creditcard', 'bancontact', 'paypal', 'banktransfer']);
  expect(await ids('50000.01')).toEqual(['banktransfer']);
});

test('planned faults: refused before anything, or done with an answer that got lost', async () => {
  const { create, faults, payments } = await stand();
  faults.plan('unavailable');
  await expect(create()).rejects.toMatchObject({ statusCode: 503 });
  faults.plan('cut-off');
  await expect(create()).rejects.toThrow();
  expect(payments.list()).toHaveLength(0);
  faults.plan('lost-answer');
  await expect(create({ idempotencyKey: 'attempt-9' })).rejects.toThrow();
  const again = await create({ idempotencyKey: 'attempt-9' });
  expect(payments.list().map(({ id }) => id)).toEqual([again.id]);
});
