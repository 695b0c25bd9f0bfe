import { randomUUID } from 'node:crypto';
import { letInByCode, letInByLink } from '@voldaan/application/session/let-in.ts';
import type { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { TaskList } from '@voldaan/contract/desk/tasks.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

/** The account of De Groot on Tuesday 8 September 2026, when its reminder leaves. */
const reminded = async (prepare: (desk: Awaited<ReturnType<typeof openDesk>>) => void = () => undefined) => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  prepare(opened);
  await opened.bringIn(DE_GROOT);
  const id = await opened.onlyDebtor();
  await opened.travel('2026-09-08T14:00:00Z');
  const card = async () => DebtorCard.parse(value(await opened.desk.debtorCard(opened.sanne, id)));
  const tasks = async () => TaskList.parse(value(await opened.desk.listTasks(opened.sanne))).tasks;
  return { ...opened, id, card, tasks };
};

test('a pause carries its reason on the card; its words stay out of the events', async () => {
  const { desk, sanne, services, id, card, settle } = await reminded();
  const hold = (until: string) => ({
    reason: 'wacht op een creditnota',
    invoices: ['2026-1187'],
    until: plainDate(until),
  });
  expect(code(await desk.placeHold(sanne, id, hold('2026-09-07')))).toBe('hold-in-past');
  expect(code(await desk.placeHold(sanne, id, hold('2026-10-09')))).toBe('hold-too-long');
  value(await desk.placeHold(sanne, id, hold('2026-10-08')));
  await settle();
  const paused = await card();
  expect(paused.holds).toMatchObject([
    { reason: 'by-hand', text: 'wacht op een creditnota', until: '2026-10-08', mayEnd: true },
  ]);
  expect(paused.totals).toMatchObject({ overdue: 1_246_30, held: 1_246_30 });
  expect(paused.nextStep).toMatchObject({ why: { data: { text: 'wacht op een creditnota' } } });
  const history = await services.accounts.history({ administration: 'timmer', kind: 'ACCOUNT', id });
  expect(JSON.stringify(history)).not.toContain('creditnota');

  const holdId = paused.holds[0]?.id ?? '';
  value(await desk.endHold(sanne, id, holdId));
  expect(code(await desk.endHold(sanne, id, holdId))).toBe('already-done');
  // Two working days later the plan goes on; the call is not before Monday 14 September anyway.
  expect((await card()).planned[0]).toMatchObject({ kind: 'call', on: '2026-09-14' });
});

test('an address that fails becomes a task; the letter that goes instead is on the list', async () => {
  const { desk, sanne, id, card, tasks, travel } = await reminded(({ mailer }) =>
    mailer.script({ outcome: 'refused', reason: 'no such mailbox', permanent: true }),
  );
  await travel('2026-09-09T14:00:00Z');
  expect(await tasks()).toMatchObject([
    {
      debtor: { id },
      subject: {
        code: 'bounce',
        data: { step: 'reminder', to: 'crediteuren@degroot.test', on: '2026-09-08' },
      },
    },
  ]);
  const bounced = await card();
  expect(bounced.past.map(({ what }) => what.code).slice(0, 2)).toEqual(['letter-made', 'message-bounced']);
  expect(bounced.past[0]?.cause).toEqual({ code: 'bounced', data: { bounced: '2026-09-08' } });
  expect(bounced.debtor.emails).toEqual([
    { address: 'crediteuren@degroot.test', dunning: false, bounced: '2026-09-08' },
  ]);
  expect(bounced.nextStep).toEqual({
    is: 'nothing',
    why: { code: 'letter-not-posted', data: { since: '2026-09-09' } },
  });
  expect(value(await desk.listLetters(sanne)).letters).toMatchObject([
    { step: 'reminder', registered: false },
  ]);
});

test('a mail of which nobody knows whether it left waits for a person', async () => {
  const { desk, sanne, id, card, tasks, settle, mailer } = await reminded(({ mailer: one }) =>
    one.script({ outcome: 'unknown', reason: 'time-out' }),
  );
  const [unsure] = (await card()).uncertain;
  expect(unsure).toMatchObject({ to: 'crediteuren@degroot.test', at: '2026-09-08T07:50:00Z' });
  expect(await tasks()).toMatchObject([
    { subject: { code: 'uncertain-message', data: { messageId: unsure?.id } } },
  ]);
  value(await desk.sendAgain(sanne, id, unsure?.id ?? ''));
  await settle();
  expect(mailer.sent).toHaveLength(1);
  expect((await card()).uncertain).toEqual([]);
  expect(await tasks()).toEqual([]);
  expect(code(await desk.sendAgain(sanne, id, unsure?.id ?? ''))).toBe('already-done');
});

test('money pays what the payer named, and what is too much is told', async () => {
  const { desk, sanne, id, bringIn, card, tasks, settle, services } = await reminded();
  await bringIn(DE_GROOT.replace('2026-1187', '2026-1300').replace('04-09-2026', '30-09-2026'));
  const money = { method: 'bank-transfer' as const, on: plainDate('2026-09-08') };
  expect(
    code(
      await desk.bookReceipt(sanne, id, {
        ...money,
        key: randomUUID(),
        amount: cents(1),
        on: plainDate('2026-09-09'),
        reference: null,
      }),
    ),
  ).toBe('day-in-future');
  const named = {
    ...money,
    key: randomUUID(),
    amount: cents(1_246_30),
    reference: 'betaling 2026-1300, dank',
  };
  expect(value(await desk.bookReceipt(sanne, id, named)).settled).toEqual([
    { invoice: '2026-1300', amount: 1_246_30, left: 0 },
  ]);
  const more = await desk.bookReceipt(sanne, id, {
    ...money,
    key: randomUUID(),
    amount: cents(1_300_00),
    reference: null,
  });
  expect(value(more)).toMatchObject({
    settled: [{ invoice: '2026-1187', amount: 1_246_30, left: 0 }],
    unallocated: 53_70,
  });
  await settle();
  expect(await tasks()).toMatchObject([
    { amount: 53_70, subject: { code: 'refund', data: { amount: 53_70 } } },
  ]);
  const paid = await card();
  expect(paid.totals).toMatchObject({ open: 0, credit: 53_70 });
  expect(paid.past.map(({ what }) => what.code)).toContain('refund-proposed');

  const [refund] = await tasks();
  const receiptId = refund?.subject.code === 'refund' ? refund.subject.data.receiptId : '';
  value(await desk.closeTask(sanne, id, refund?.taskId ?? ''));
  await settle();
  expect(await tasks()).toEqual([]);
  const back = await card();
  expect(back.totals.credit).toBe(0);
  expect(back.past[0]?.what).toEqual({ code: 'payment-reversed', data: { amount: 53_70 } });
  const receipt = { administration: 'timmer', kind: 'RECEIPT', id: receiptId } as const;
  expect((await services.receipts.load(receipt)).state.reversed).toMatchObject([
    { amount: 53_70, how: 'refund' },
  ]);
  expect(code(await desk.closeTask(sanne, id, refund?.taskId ?? ''))).toBe('already-done');
});

test('the same booking sent twice is booked once, and answered the same', async () => {
  const { desk, sanne, id, card, settle } = await reminded();
  const booking = {
    key: randomUUID(),
    amount: cents(600_00),
    on: plainDate('2026-09-08'),
    method: 'bank-transfer' as const,
    reference: 'deel 1',
  };
  const first = value(await desk.bookReceipt(sanne, id, booking));
  expect(first.settled).toEqual([{ invoice: '2026-1187', amount: 600_00, left: 646_30 }]);
  expect(value(await desk.bookReceipt(sanne, id, booking))).toEqual(first);
  await settle();
  const { totals, past } = await card();
  expect(totals.open).toBe(646_30);
  expect(past.filter(({ what }) => what.code === 'payment-received')).toMatchObject([{ note: 'deel 1' }]);
});

test('a thank-you that comes back is told as one, not as a step of the plan', async () => {
  const { desk, sanne, id, tasks, settle, mailer } = await reminded();
  mailer.script({ outcome: 'refused', reason: 'no such mailbox', permanent: true });
  const money = { key: randomUUID(), method: 'bank-transfer' as const, on: plainDate('2026-09-08') };
  value(await desk.bookReceipt(sanne, id, { ...money, amount: cents(600_00), reference: null }));
  await settle();
  expect(await tasks()).toMatchObject([
    { subject: { code: 'bounce', data: { step: null, to: 'crediteuren@degroot.test' } } },
  ]);
});

test('what was paid too much may stay as credit', async () => {
  const { desk, sanne, id, card, tasks, settle } = await reminded();
  const money = { method: 'bank-transfer' as const, on: plainDate('2026-09-08'), reference: null };
  value(await desk.bookReceipt(sanne, id, { ...money, key: randomUUID(), amount: cents(1_300_00) }));
  await settle();
  value(await desk.keepCredit(sanne, id, (await tasks())[0]?.taskId ?? ''));
  await settle();
  expect(await tasks()).toEqual([]);
  expect((await card()).totals.credit).toBe(53_70);
});

test('a mail of which nobody knows ends by sending it, never by a click that it is done', async () => {
  const { desk, sanne, id, tasks, services } = await reminded((one) =>
    one.mailer.script({ outcome: 'unknown', reason: 'time-out' }),
  );
  expect((await tasks())[0]?.taskId).toBeNull();
  const { state } = await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id });
  expect(code(await desk.closeTask(sanne, id, state.tasks[0]?.id ?? ''))).toBe('request-not-understood');
});

test('what kind of debtor it is stays a question until somebody answers it', async () => {
  const { desk, sanne, bringIn, onlyDebtor, settle } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT.replace(';23456789', ';').replace('De Groot Bouw BV', 'J. de Groot'));
  const id = await onlyDebtor();
  const tasks = async () => value(await desk.listTasks(sanne)).tasks;
  expect(await tasks()).toMatchObject([
    { subject: { code: 'kind-unknown' }, taskId: null, since: '2026-08-21', amount: 1_246_30 },
  ]);
  const { debtor } = value(await desk.debtorCard(sanne, id));
  const { name, contact, phone, address, kvk, language, keyAccount } = debtor;
  const emails = debtor.emails.map((one) => one.address);
  const known = {
    name,
    contact,
    phone,
    address,
    kvk,
    language,
    keyAccount,
    emails,
    kind: 'consumer' as const,
  };
  value(await desk.changeDebtor(sanne, id, known));
  await settle();
  expect(await tasks()).toEqual([]);
});

test('who the debtor is can be corrected; the plan and the list follow', async () => {
  const { desk, sanne, id, card, settle } = await reminded();
  const { debtor, version } = await card();
  expect(debtor.kindFrom).toEqual({ source: 'invoice', by: null, on: '2026-08-24' });
  const change: ChangeDebtor = {
    name: 'A. de Groot',
    kind: 'consumer',
    contact: null,
    emails: ['a@degroot.test', 'crediteuren@degroot.test'],
    phone: null,
    address: { street: 'Kade 3', postcode: '1012 AB', city: 'Utrecht', country: 'NL' },
    kvk: null,
    language: 'nl',
    keyAccount: false,
  };
  value(await desk.changeDebtor(sanne, id, change));
  await settle();
  const after = await card();
  expect(after.version).not.toBe(version);
  expect(after.debtor).toMatchObject({
    name: 'A. de Groot',
    kindFrom: { source: 'staff', on: '2026-09-08' },
    emails: [
      { address: 'a@degroot.test', dunning: true },
      { address: 'crediteuren@degroot.test', dunning: false },
    ],
  });
  expect(after.planned[0]?.rule?.plan).toBe('consumer');
  expect(after.past[0]?.what).toEqual({ code: 'kind-changed', data: { from: 'company', to: 'consumer' } });
  expect(value(await desk.listDebtors(sanne, { query: 'utrecht', filter: 'overdue' })).rows).toMatchObject([
    { id, name: 'A. de Groot', kind: 'consumer' },
  ]);
  const crowd = { ...change, emails: ['a@b.nl', 'b@b.nl', 'c@b.nl', 'd@b.nl'] };
  expect(code(await desk.changeDebtor(sanne, id, crowd))).toBe('request-not-understood');
});

test('the version of the card is known without its history, and moves with it', async () => {
  const { desk, sanne, services, id, card, settle } = await reminded();
  const version = async () => value(await desk.cardVersion(sanne, id));
  const read: string[] = [];
  const { history } = services.accounts;
  services.accounts.history = (key) => {
    read.push(key.id);
    return history(key);
  };
  const before = await version();
  expect(read).toEqual([]);
  expect((await card()).version).toBe(before);
  value(
    await desk.placeHold(sanne, id, { reason: 'klacht', invoices: 'all', until: plainDate('2026-09-10') }),
  );
  await settle();
  expect(await version()).not.toBe(before);
  expect((await card()).version).toBe(await version());
});

test('a new link and its code let the debtor in, and say until when', async () => {
  const { desk, sanne, services, id } = await reminded();
  const { url, code: typed, expires } = value(await desk.makePortalLink(sanne, id));
  expect(expires).toBe('2026-12-07');
  expect(await letInByLink(services, url.split('#')[1] ?? '')).toMatchObject({ subject: id });
  expect(await letInByCode(services, typed, '1012ab')).toMatchObject({ subject: id });
});

test('the end of the ladder is decided by a person; giving up money takes two', async () => {
  const { desk, sanne, id, card, tasks, travel, settle } = await reminded();
  await travel('2026-10-09T12:00:00Z');
  value(await desk.approveStep(sanne, id, (await card()).approvals[0]?.id ?? ''));
  await travel('2026-10-12T14:00:00Z');
  const letterId = (await card()).letters[0]?.id ?? '';
  value(await desk.printLetters(sanne, [{ accountId: id, letterId }]));
  value(await desk.letterPosted(sanne, id, letterId, { on: plainDate('2026-10-12'), tracking: '3S1' }));
  await travel('2026-10-26T12:00:00Z');
  const decisionId = (await card()).decision?.id ?? '';
  expect(await tasks()).toMatchObject([{ subject: { code: 'decision', data: { decisionId } } }]);
  const reason = 'klant belooft voor de kerst';
  expect(code(await desk.decide(sanne, id, decisionId, { choice: 'write-off', reason }))).toBe(
    'second-person-needed',
  );
  const wait = { choice: 'wait' as const, until: plainDate('2026-11-20'), reason };
  value(await desk.decide(sanne, id, decisionId, wait));
  await settle();
  const waiting = await card();
  expect(waiting.decision).toBeNull();
  expect(waiting.past.find(({ what }) => what.code === 'decision-taken')).toMatchObject({
    what: { data: { choice: 'wait' } },
    note: reason,
  });
  expect(code(await desk.decide(sanne, id, decisionId, wait))).toBe('already-done');
});
