import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, listOnDesk, postmarked, stateOf, stepsOf, tasksOnDesk } from './world/seen.ts';
import { aWorld } from './world/world.ts';

/** The notice of default of 12 October lies in the print queue. */
const atTheLetter = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  const account = await accountOf(world, DE_GROOT.name);
  await world.on('2026-10-09');
  await desk.approveAll(account);
  await world.on('2026-10-12', '12:00');
  const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
  return { world, desk, account, letterId };
};

describe('the registered letter', () => {
  test('paid before it was printed: not printed, off the list', async () => {
    const { world, desk, account, letterId } = await atTheLetter();
    await desk.book(account, 'bank-1', 1_246_30);
    expect(await listOnDesk(world, 'letters')).toEqual([]);
    expect(await desk.print(account, letterId)).toEqual({ ok: false, letterId, why: 'unknown' });
    await world.on('2027-01-31');
    expect((await diaryOf(world, account)).slice(-3)).toEqual([
      '2026-10-12 received 124630',
      '2026-10-12 letter withdrawn: paid',
      '2026-10-12 closed',
    ]);
  });

  test('not posted in two working days: a task, and the plan waits for the posting', async () => {
    const { world, desk, account, letterId } = await atTheLetter();
    await world.on('2026-10-14');
    expect(await tasksOnDesk(world)).toEqual([]);
    await world.on('2026-10-15');
    expect(await tasksOnDesk(world)).toEqual(['letter-not-posted']);
    await world.on('2026-11-16', '10:00');
    expect((await stepsOf(world, account)).at(-1)).toBe('2026-10-12 notice-of-default');
    expect(await tasksOnDesk(world)).toEqual(['letter-not-posted']);

    expect(await desk.print(account, letterId)).toMatchObject({ ok: true });
    expect(await desk.post(account, letterId)).toEqual({ ok: false, code: 'tracking-missing' });
    expect(await desk.post(account, letterId, '3STEST')).toMatchObject({ ok: true });
    expect(await tasksOnDesk(world)).toEqual([]);
    // Printed and posted Monday 16 November: last day Thursday 26, two working days later Monday 30.
    await world.on('2026-12-31');
    expect((await stepsOf(world, account)).at(-1)).toBe('2026-11-30 decision');
  });

  test('posted before it was printed, or tomorrow: refused', async () => {
    const { desk, account, letterId } = await atTheLetter();
    expect(await desk.post(account, letterId, '3STEST')).toEqual({ ok: false, code: 'letter-not-printed' });
    expect(await desk.post(account, 'L999', '3STEST')).toEqual({ ok: false, code: 'letter-unknown' });
  });

  test('paid in part before printing: the letter asks for the rest', async () => {
    const { world, desk, account, letterId } = await atTheLetter();
    await desk.book(account, 'bank-2', 1_000_00);
    expect(await desk.print(account, letterId)).toMatchObject({ ok: true });
    expect((await listOnDesk(world, 'letters'))[0]?.data['amount']).toBe(246_30);
  });
});

test('a consumer: the notice posted two days late starts the clock two days late', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(YILMAZ, listed());
  const account = await accountOf(world, YILMAZ.name);
  await world.on('2026-09-23', '15:00');
  const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
  await desk.print(account, letterId);
  await desk.post(account, letterId);
  await world.on('2026-10-12', '10:00');
  await desk.approveAll(account);
  await world.on('2026-10-31');
  // Posted Wednesday 23 September: the call waits for D24 (28 September, 5 days later), the notice of default for
  // 21 days. The notice arrives on Friday 25, its last free day is 9 October, and two working days after 10 October
  // is Tuesday 13: the gap of 21 days binds.
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 fourteen-day-notice',
    '2026-09-28 call',
    '2026-10-14 notice-of-default',
  ]);
});

test('a letter posted days later: the next message waits four days from the posting', async () => {
  // The notice lies from Monday 21 September; the reminder of the newer invoice is due on Thursday 24.
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(YILMAZ, listed(), listed({ number: '2026-1300', due: '2026-09-21' }));
  const account = await accountOf(world, YILMAZ.name);
  await world.on('2026-09-23', '15:00');
  const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
  await desk.print(account, letterId);
  await desk.post(account, letterId);
  // Posted on Wednesday 23; four days later is Sunday 27.
  await world.on('2026-09-30');
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 fourteen-day-notice',
    '2026-09-28 call',
    '2026-09-28 reminder',
  ]);
});

test('without a working address every step is a letter, and each waits for its posting', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  const { email: _, ...byPost } = DE_GROOT;
  await desk.enter(byPost, listed());
  const account = await accountOf(world, DE_GROOT.name);
  await world.on('2026-09-30');
  expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder']);
  const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
  await world.on('2026-10-01', '10:00');
  await desk.print(account, letterId);
  await desk.post(account, letterId);
  await world.on('2026-10-31');
  // Posted Thursday 1 October; call 5 days later (Tuesday 6), notice 5 days after that (Monday 12) or 4 days after writing.
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-10-06 call',
    '2026-10-12 notice',
  ]);
  expect(world.mails).toEqual([]);
  expect((await stateOf(world, account)).letters).toHaveLength(1);
});

test('with neither address nor e-mail nothing leaves, and a person is told', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter({ name: 'Zonder Adres', customer: 'K3', kind: 'bedrijf' }, listed());
  const account = await accountOf(world, 'Zonder Adres');
  await world.on('2026-12-31');
  expect(world.mails.map(postmarked)).toEqual([]);
  expect(await stepsOf(world, account)).toEqual([]);
  expect(await tasksOnDesk(world)).toEqual(['find-address']);

  const key = accountKey('timmer', account);
  await changeDebtor(world.services, key, { kind: 'staff', id: 'finance' }, (debtor) => ({
    ...debtor,
    email: { general: 'gevonden@post.test' },
  }));
  await world.untilQuiet();
  expect(await tasksOnDesk(world)).toEqual([]);
  await world.on('2027-01-04');
  expect(await stepsOf(world, account)).toEqual(['2027-01-04 reminder']);
});
