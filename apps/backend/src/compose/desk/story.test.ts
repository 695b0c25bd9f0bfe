import { randomUUID } from 'node:crypto';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from './testing/desk.ts';

const codes = (past: readonly { readonly what: { readonly code: string } }[]) =>
  past.map(({ what }) => what.code);

test('from the file to the last cent: what the desk shows on the way', async () => {
  const { desk, sanne, bringIn, onlyDebtor, travel, settle, mailer } = await openDesk('2026-08-24T08:00:00Z');

  // Monday 24 August: the invoice comes in.
  const importId = await bringIn(DE_GROOT);
  const progress = value(await desk.importProgress(sanne, importId));
  expect(progress).toMatchObject({ state: 'done', done: 1, total: 1, by: 'Sanne Vos', awaitsRelease: false });
  const id = await onlyDebtor();
  const [imported] = progress.rows;
  expect(imported).toMatchObject({
    number: '2026-1187',
    amount: 1_246_30,
    debtor: { id, name: 'De Groot Bouw BV' },
  });
  expect(imported?.paymentLink).toMatch(/^https:\/\/betalen\.test\/open\/#/);
  expect(imported?.epcPayload?.split('\n').slice(5, 8)).toEqual([
    'Timmer & Zn',
    'NL91ABNA0417164300',
    'EUR1246.30',
  ]);

  const list = value(await desk.listDebtors(sanne, { query: '1187', filter: 'open' }));
  expect(list.rows).toMatchObject([{ open: 1_246_30, overdue: 0 }]);
  expect(list.rows[0]?.nextStep).toEqual({ kind: 'overdue', on: '2026-09-05' });

  const first = value(await desk.debtorCard(sanne, id));
  expect(first.nextStep).toMatchObject({
    is: 'planned',
    action: { kind: 'overdue', on: '2026-09-05', invoices: ['2026-1187'] },
  });
  expect(first.planned.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
    '2026-09-05 overdue',
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-28 call',
    '2026-10-12 notice-of-default',
    '2026-10-26 decision',
  ]);
  expect(first.planned[1]).toMatchObject({
    rule: { plan: 'business', version: 1, rung: 1 },
    cause: { code: 'last-date', data: { lastDate: '2026-09-04', workingDays: 2 } },
  });
  expect(codes(first.past)).toEqual(['invoices-imported']);
  expect(first.past[0]?.actor).toEqual({ is: 'staff', name: 'Sanne Vos' });

  // Tuesday 8 September: the reminder has left.
  await travel('2026-09-08T16:00:00Z');
  const reminded = value(await desk.debtorCard(sanne, id));
  expect(reminded.version).not.toBe(first.version);
  expect(codes(reminded.past)).toEqual(['message-sent', 'invoices-overdue', 'invoices-imported']);
  const [sent] = reminded.past;
  expect(sent).toMatchObject({
    actor: { is: 'system' },
    what: {
      data: {
        step: 'reminder',
        to: 'crediteuren@degroot.test',
        invoices: ['2026-1187'],
        lastDate: '2026-09-16',
      },
    },
  });
  const mail = value(await desk.readDocument(sanne, id, sent?.documentId ?? ''));
  expect(mail.type).toBe('text/html');
  expect(new TextDecoder().decode(mail.bytes)).toContain('2026-1187');

  // Monday 14 September: somebody calls, and hears of a payment run on Friday.
  await travel('2026-09-14T08:30:00Z');
  const { calls } = value(await desk.listCalls(sanne));
  expect(calls).toMatchObject([
    { debtor: { id }, phone: '0201234567', until: '2026-09-21', overdue: 1_246_30, attempt: 1 },
  ]);
  const callId = calls[0]?.id ?? '';
  const said = { spokeWith: 'mevrouw De Wit', note: 'Staat klaar voor vrijdag.' };
  value(
    await desk.recordCall(sanne, id, callId, {
      outcome: 'in-payment-run',
      on: plainDate('2026-09-18'),
      ...said,
    }),
  );
  await settle();
  const called = value(await desk.debtorCard(sanne, id));
  expect(called.openCall).toBeNull();
  expect(called.past.find(({ what }) => what.code === 'call-made')).toMatchObject({
    what: {
      code: 'call-made',
      data: { outcome: 'in-payment-run', spokeWith: said.spokeWith, on: '2026-09-18' },
    },
    note: said.note,
  });
  expect(called.nextStep).toEqual({
    is: 'nothing',
    why: {
      code: 'held',
      data: { reason: 'promise', text: null, until: '2026-09-21', invoices: ['2026-1187'] },
    },
  });
  expect(value(await desk.listCalls(sanne)).calls).toEqual([]);
  expect(code(await desk.recordCall(sanne, id, callId, { outcome: 'voicemail', note: null }))).toBe(
    'already-done',
  );

  // The promise is not kept: the plan goes on to the notice of default, which needs a yes and a letter.
  await travel('2026-10-26T12:00:00Z');
  const asked = value(await desk.debtorCard(sanne, id));
  const [approval] = asked.approvals;
  expect(approval).toMatchObject({ step: 'notice-of-default', amount: 1_246_30 });
  expect(value(await desk.listTasks(sanne)).tasks).toMatchObject([
    { debtor: { id }, subject: { code: 'approval', data: { approvalId: approval?.id } } },
    { debtor: { id }, subject: { code: 'promise-broken' } },
  ]);
  value(await desk.approveStep(sanne, id, approval?.id ?? ''));
  await settle();
  await travel('2026-10-30T12:00:00Z');

  const { letters } = value(await desk.listLetters(sanne));
  expect(letters).toMatchObject([
    { accountId: id, step: 'notice-of-default', registered: true, printed: null },
  ]);
  const letterId = letters[0]?.id ?? '';
  const posted = { on: plainDate('2026-10-30'), tracking: '3SABCD0012345' };
  expect(code(await desk.letterPosted(sanne, id, letterId, posted))).toBe('not-printed');
  const printed = value(await desk.printLetters(sanne, [{ accountId: id, letterId }]));
  expect(printed.withdrawn).toEqual([]);
  expect(printed.documents[0]).toMatchObject({ letterId });
  expect(decodeURIComponent(printed.url ?? '')).toMatch(/timmer\/print\/.+\/brieven\.pdf/);
  expect(value(await desk.readDocument(sanne, id, `letter-${letterId}`)).type).toBe('application/pdf');
  expect(code(await desk.letterPosted(sanne, id, letterId, { ...posted, tracking: null }))).toBe(
    'tracking-needed',
  );
  value(await desk.letterPosted(sanne, id, letterId, posted));
  await settle();
  expect(value(await desk.listLetters(sanne)).letters).toEqual([]);

  // The notice claimed 23.44 of interest (66 days at 10.40% over 1,246.30) and 186.95 of costs: 1,456.69 in all.
  // The money comes, in two parts.
  const part = {
    method: 'bank-transfer' as const,
    on: plainDate('2026-10-30'),
    reference: 'factuur 2026-1187',
  };
  expect(
    value(await desk.bookReceipt(sanne, id, { ...part, key: randomUUID(), amount: cents(1_000_00) })),
  ).toMatchObject({
    settled: [{ invoice: '2026-1187', amount: 1_000_00, left: 456_69 }],
    unallocated: 0,
  });
  value(await desk.bookReceipt(sanne, id, { ...part, key: randomUUID(), amount: cents(456_69) }));
  await settle();
  const closed = value(await desk.debtorCard(sanne, id));
  expect(closed.closed).toEqual({ on: '2026-10-30', reference: null });
  expect(closed.nextStep).toEqual({ is: 'nothing', why: { code: 'nothing-open', data: {} } });
  expect(closed.planned).toEqual([]);
  expect(closed.invoices).toMatchObject([{ number: '2026-1187', state: 'paid', open: 0 }]);
  expect(closed.past.find(({ what }) => what.code === 'payment-received')).toMatchObject({
    what: { data: { amount: 456_69, left: 0, method: 'bank-transfer' } },
    note: 'factuur 2026-1187',
    actor: { is: 'staff', name: 'Sanne Vos' },
  });
  expect(codes(closed.past)).toContain('account-closed');
  expect(value(await desk.listDebtors(sanne, { query: 'de groot', filter: 'closed' })).rows).toHaveLength(1);
  expect(mailer.sent.at(-1)?.to.address).toBe('crediteuren@degroot.test');
});
