import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test, vi } from 'vitest';
import { portalClient } from './client.ts';
import { portalProblem } from './refusal.ts';

const answering = (response: () => Response | Promise<Response>) =>
  vi.fn<typeof fetch>(async () => response());

test('a payment is posted as JSON and answered with its checkout', async () => {
  const send = answering(() => Response.json({ checkoutUrl: 'https://www.mollie.com/x' }, { status: 201 }));
  const answer = await portalClient('en', send).startPayment({ amount: cents(600_00), method: 'ideal' });
  expect(answer).toEqual({ ok: true, value: { checkoutUrl: 'https://www.mollie.com/x' } });
  const [path, asked] = send.mock.calls[0] ?? [];
  expect(path).toBe('/api/payments');
  expect(asked).toMatchObject({
    method: 'POST',
    body: '{"amount":60000,"method":"ideal"}',
    headers: { 'accept-language': 'en', 'content-type': 'application/json' },
  });
});

test('invoice numbers survive in an address, whatever is in them', async () => {
  const send = answering(() => Response.json({ amount: 1, lines: [], rest: 0 }));
  await portalClient('nl', send).settlement(cents(1), ['2026/1187', 'A,1&x=2']);
  expect(send.mock.calls[0]?.[0]).toBe(
    '/api/settlement?amount=1&invoices=2026%2F1187&invoices=A%2C1%26x%3D2',
  );
});

test('a refusal is a problem in words', async () => {
  const problem = portalProblem('nothing-open', 'nl');
  const send = answering(() => Response.json(problem, { status: 409 }));
  expect(await portalClient('nl', send).statement()).toEqual({ ok: false, problem });
});

test('no connection, and an answer that is none of ours, are two things', async () => {
  const offline = answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await portalClient('nl', offline).statement()).toEqual({ ok: false, lost: 'offline' });
  const gateway = answering(() => new Response('<h1>502 Bad Gateway</h1>', { status: 502 }));
  expect(await portalClient('nl', gateway).statement()).toEqual({ ok: false, lost: 'ours' });
  const json = answering(() => Response.json({ message: 'Internal Server Error' }, { status: 502 }));
  expect(await portalClient('nl', json).statement()).toEqual({ ok: false, lost: 'ours' });
});

test('a reason has no answer to read', async () => {
  const send = answering(() => new Response(null, { status: 204 }));
  expect(await portalClient('nl', send).giveReason({ reason: 'forgotten' })).toEqual({
    ok: true,
    value: undefined,
  });
});
