import { randomUUID } from 'node:crypto';
import { letInByCode, letInByLink } from '@voldaan/application/session/let-in.ts';
import type { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

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
  expect(after.past.map(({ what }) => what)).toContainEqual({
    code: 'kind-changed',
    data: { from: 'company', to: 'consumer' },
  });
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
  const { desk, sanne, staffOf, id, card, tasks, travel, settle } = await reminded();
  const joris = staffOf('joris', 'collector');
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
  const forBailiff = { choice: 'bailiff' as const, answer: 'confirm' as const, reason: null };
  value(await desk.decide(joris, id, decisionId, { choice: 'bailiff', reason: 'reageert nergens op' }));
  await settle();
  expect(await tasks()).toMatchObject([
    { subject: { code: 'second-person', data: { choice: 'bailiff', by: 'Joris Bakker' } } },
  ]);
  expect((await card()).decision?.proposal).toEqual({
    choice: 'bailiff',
    by: 'Joris Bakker',
    on: '2026-10-26',
    reason: 'reageert nergens op',
    own: false,
  });
  expect(code(await desk.answerProposal(joris, id, decisionId, forBailiff))).toBe('not-allowed');
  const byMail = { ...sanne, assurance: 'link' as const };
  expect(code(await desk.answerProposal(byMail, id, decisionId, forBailiff))).toBe('passkey-needed');
  const no = { ...forBailiff, answer: 'refuse' as const, reason: 'eerst nog bellen' };
  value(await desk.answerProposal(sanne, id, decisionId, no));
  expect((await card()).decision?.proposal).toBeNull();
  value(await desk.decide(sanne, id, decisionId, { choice: 'write-off', reason: 'failliet' }));
  expect(code(await desk.answerProposal(sanne, id, decisionId, { ...forBailiff, choice: 'write-off' }))).toBe(
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
