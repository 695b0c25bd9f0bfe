import { expect, test } from 'vitest';
import { debtorOf } from './world/debtor.ts';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, listOnDesk, postmarked, stateOf, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'), { restarts: true });
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  const account = await accountOf(world, DE_GROOT.name);
  return { world, desk, account, debtor: debtorOf(world, account) };
};

test('paid in full on day 20 with iDEAL: thanked once, and nothing ever after', async () => {
  const { world, account, debtor } = await begun();
  await world.on('2026-09-24', '20:15');
  expect(await debtor.start(1_246_30)).toMatchObject({ ok: true });
  debtor.finish();
  for (let time = 0; time < 3; time += 1) await debtor.webhook();
  await world.on('2027-09-24');
  expect(await diaryOf(world, account)).toEqual([
    '2026-09-05 overdue',
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-24 received 124630',
    '2026-09-24 closed',
  ]);
  expect(world.mails.map(postmarked).slice(2)).toEqual([
    '2026-09-24 Betaling ontvangen – factuur 2026-1187 is voldaan',
  ]);
  expect(world.mails.at(-1)?.at).toBe(moment('2026-09-24', '20:15'));
  const state = await stateOf(world, account);
  expect(state).toMatchObject({ invoices: [], attempts: [], credits: [], closedOn: '2026-09-24' });
  expect(world.stored.wakeUps.planned()).toEqual([]);
  expect(await listOnDesk(world, 'calls')).toEqual([]);
  expect(world.rescued).toBe(0);
});

test('paid in full by bank transfer, told three times: one payment, one thank-you', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-24', '09:00');
  for (let time = 0; time < 3; time += 1) await desk.book(account, 'bank-20260924-7', 1_246_30);
  await world.on('2027-09-24');
  expect((await diaryOf(world, account)).filter((line) => line.includes('received'))).toHaveLength(1);
  expect(world.mails.filter((mail) => mail.subject.startsWith('Betaling ontvangen'))).toHaveLength(1);
  expect(world.mails.at(-1)?.text).toContain('Er staat niets meer open');
  expect(world.stored.wakeUps.planned()).toEqual([]);
});

test('paid in part: the thank-you names the rest, and the plan goes on for the rest', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-15', '11:00');
  await desk.book(account, 'bank-20260915-1', 600_00);
  const thanks = world.mails.at(-1);
  expect(thanks?.text).toContain('600,00');
  expect(thanks?.text).toContain('646,30');
  expect(thanks?.subject).not.toContain('voldaan');
  await world.on('2026-10-01');
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-28 call',
  ]);
  const notice = world.mails.at(-1);
  expect(notice && postmarked(notice)).toBe('2026-09-21 Aanmaning factuur 2026-1187');
  expect(notice?.text).toContain('€ 646,30');
  expect((await stateOf(world, account)).invoices[0]?.open).toBe(646_30);
});

test('a rest of 80 cents is forgiven and the sequence closes', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-15', '11:00');
  await desk.book(account, 'bank-20260915-2', 1_245_50);
  await world.on('2026-12-01');
  expect(await stateOf(world, account)).toMatchObject({ invoices: [], closedOn: '2026-09-15' });
  expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
});

test('a rest of € 8,00 gets no message of its own', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-15', '11:00');
  await desk.book(account, 'bank-20260915-3', 1_238_30);
  const before = world.mails.length;
  await world.on('2026-12-01');
  expect(world.mails.length).toBe(before);
  expect((await stateOf(world, account)).invoices[0]?.open).toBe(8_00);
});

test('paid too much: the rest is credit, and giving it back is proposed', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-15', '11:00');
  await desk.book(account, 'bank-20260915-4', 1_300_00);
  expect(await stateOf(world, account)).toMatchObject({ invoices: [], credits: [{ left: 53_70 }] });
  expect((await diaryOf(world, account)).at(-1)).toBe('2026-09-15 closed');
  expect((await listOnDesk(world, 'tasks')).map((row) => row.data['task'])).toEqual(['propose-refund']);
});
