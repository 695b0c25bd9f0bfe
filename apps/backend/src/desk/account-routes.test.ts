import { describe, expect, test } from 'vitest';
import { DONE, deskUnderTest, STAFF } from './desk-under-test.ts';

const refusedFields = async (path: string, body: unknown, method = 'POST') => {
  const { send, calls } = deskUnderTest();
  const answer = await send(method, path, body);
  expect([answer.status, calls]).toEqual([400, []]);
  const problem: { fields: readonly string[] } = await answer.json();
  return problem.fields;
};

describe('a pause', () => {
  test('needs a reason and a last day that exists', async () => {
    const bad = { reason: '  ', invoices: 'all', until: '2026-02-30' };
    expect(await refusedFields('/debtors/d1/holds', bad)).toEqual(['reason', 'until']);
    expect(await refusedFields('/debtors/d1/holds', { reason: 'x', invoices: 'all' })).toEqual(['until']);
  });

  test('covers at least one invoice', async () => {
    const bad = { reason: 'x', invoices: [], until: '2026-10-01' };
    expect(await refusedFields('/debtors/d1/holds', bad)).toEqual(['invoices']);
  });

  test('reaches the application parsed', async () => {
    const { send, calls } = deskUnderTest({ placeHold: DONE });
    const answer = await send('POST', '/debtors/d1/holds', {
      reason: ' wacht ',
      invoices: ['i1'],
      until: '2026-10-01',
    });
    expect(answer.status).toBe(204);
    expect(calls).toEqual([
      { port: 'placeHold', asked: [STAFF, 'd1', { reason: 'wacht', invoices: ['i1'], until: '2026-10-01' }] },
    ]);
  });

  test('that ended before is not ended twice', async () => {
    const { ask } = deskUnderTest({ endHold: { ok: false, refusal: { code: 'already-done' } } });
    expect((await ask('/debtors/d1/holds/h1', { method: 'DELETE' })).status).toBe(409);
  });
});

describe('a call', () => {
  const path = '/debtors/d1/calls/c1/outcomes';

  test('with an unknown outcome is not recorded', async () => {
    expect(await refusedFields(path, { outcome: 'angry', note: null })).toEqual(['outcome']);
  });

  test('in a payment run names the day of the run', async () => {
    const bad = { outcome: 'in-payment-run', spokeWith: null, note: null };
    expect(await refusedFields(path, bad)).toEqual(['on']);
  });

  test('that reached nobody needs no more than that', async () => {
    const { send, calls } = deskUnderTest({ recordCall: DONE });
    await send('POST', path, { outcome: 'not-reached', note: '' });
    expect(calls).toEqual([
      { port: 'recordCall', asked: [STAFF, 'd1', 'c1', { outcome: 'not-reached', note: null }] },
    ]);
  });
});

describe('money booked by hand', () => {
  const key = '3f0f8b5e-2d5c-4c8e-9b7a-1f2e3d4c5b6a';
  const booking = { key, amount: 60_000, on: '2026-09-24', method: 'bank-transfer', reference: null };

  test.each([0, -1, 12.5, '600'])('of %s cents is none', async (amount) => {
    expect(await refusedFields('/debtors/d1/receipts', { ...booking, amount })).toEqual(['amount']);
  });

  test('comes back divided over invoices', async () => {
    const value = {
      receiptId: 'r1',
      settled: [{ invoice: '2026-1187', amount: 60_000, left: 64_630 }],
      unallocated: 0,
    };
    const { send } = deskUnderTest({ bookReceipt: { ok: true, value } });
    const answer = await send('POST', '/debtors/d1/receipts', booking);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual(value);
  });
});

describe('a decision', () => {
  test('always has a reason, and waiting a last day', async () => {
    expect(await refusedFields('/debtors/d1/decisions/x', { choice: 'bailiff' })).toEqual(['reason']);
    expect(await refusedFields('/debtors/d1/decisions/x', { choice: 'wait', reason: 'ziek' })).toEqual([
      'until',
    ]);
  });

  test('that needs a second person is refused with that reason', async () => {
    const { send } = deskUnderTest({ decide: { ok: false, refusal: { code: 'second-person-needed' } } });
    const answer = await send('POST', '/debtors/d1/decisions/x', { choice: 'write-off', reason: 'failliet' });
    expect(await answer.json()).toMatchObject({
      title: 'Een tweede persoon moet dit goedkeuren',
      moneyMoved: false,
    });
  });
});

test('an approval says yes, and nothing else can be said', async () => {
  expect(await refusedFields('/debtors/d1/approvals/a1', { decision: 'maybe' })).toEqual(['decision']);
  const { send, calls } = deskUnderTest({ approveStep: DONE });
  await send('POST', '/debtors/d1/approvals/a1', { decision: 'approve' });
  expect(calls).toEqual([{ port: 'approveStep', asked: [STAFF, 'd1', 'a1'] }]);
});

test('master data with a broken address are refused by field', async () => {
  const bad = {
    name: 'De Groot',
    kind: 'bank',
    contact: null,
    emails: ['no-address'],
    phone: null,
    address: { street: 'Houtmarkt 12', postcode: '', city: 'Zutphen', country: 'Nederland' },
    kvk: '123',
    language: 'fr',
    keyAccount: false,
  };
  expect(await refusedFields('/debtors/d1/debtor', bad, 'PUT')).toEqual([
    'kind',
    'emails.0',
    'address.postcode',
    'address.country',
    'kvk',
    'language',
  ]);
});

test('a body that is no JSON is a bad request, not a failure', async () => {
  const { ask, failures } = deskUnderTest();
  const answer = await ask('/debtors/d1/holds', { method: 'POST', body: '{"reason":' });
  expect([answer.status, failures]).toEqual([400, []]);
});
