import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { mailEvent, newest } from './world/post-office.ts';
import { accountOf, postmarked, stateOf, stepsOf, tasksOnDesk } from './world/seen.ts';
import { aWorld } from './world/world.ts';

/** A fourteen-day notice lies to be printed on Monday 21 September at noon: its copy leaves when it is. */
const atThePrinter = async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-21', '12:00');
  const [letter] = (await stateOf(world, account)).letters;
  return { world, desk, account, print: () => desk.print(account, letter?.id ?? '') };
};

const begun = async (debtor = YILMAZ) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(debtor, listed());
  return { world, desk, account: await accountOf(world, debtor.name) };
};

describe('the copy by mail of a letter', () => {
  test('that was throttled is tried again', async () => {
    const { world, print } = await atThePrinter();
    expect(world.mails).toHaveLength(1);
    world.stored.mailer.script({ outcome: 'refused', reason: 'throttling', permanent: false });
    await print();
    expect(world.mails).toHaveLength(1);
    await world.on('2026-09-21', '12:30');
    expect(world.mails.map(postmarked)).toHaveLength(2);
  });

  test('of which nobody knows is sent again by a person', async () => {
    const { world, desk, account, print } = await atThePrinter();
    world.stored.mailer.script({ outcome: 'unknown', reason: 'time-out' });
    await print();
    await world.on('2026-09-22', '12:00');
    expect(await tasksOnDesk(world)).toEqual(['message-uncertain']);
    const messageId =
      (await stateOf(world, account)).messages.find(({ state }) => state === 'unknown')?.id ?? '';
    await desk.sendAgain(account, messageId);
    await world.on('2026-09-22');
    expect(world.mails.map(postmarked)).toHaveLength(2);
  });
});

test('a pause withdraws the letter, and with it the copy that was still to go', async () => {
  const { world, desk, account, print } = await atThePrinter();
  world.stored.mailer.script({ outcome: 'refused', reason: 'throttling', permanent: false });
  await print();
  await desk.hold(account, '2026-09-22');
  // Ends on Tuesday 22; two working days later is Thursday 24. A new letter, so nothing of the old copy.
  await world.on('2026-09-24');
  expect((await stepsOf(world, account)).at(-1)).toBe('2026-09-24 fourteen-day-notice');
  expect(world.mails).toHaveLength(1);
});

test('a thank-you of which nobody knows is sent again by a person, once', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-10', '12:00');
  world.stored.mailer.script({ outcome: 'unknown', reason: 'time-out' });
  await desk.book(account, 'bank-1', 1_246_30);
  await world.on('2026-09-12');
  expect(await tasksOnDesk(world)).toEqual(['message-uncertain']);
  const messageId =
    (await stateOf(world, account)).messages.find(({ state }) => state === 'unknown')?.id ?? '';
  await desk.sendAgain(account, messageId);
  await world.on('2026-12-12');
  expect(world.mails.filter(({ subject }) => subject.includes('voldaan'))).toHaveLength(1);
  expect(world.stored.wakeUps.planned()).toEqual([]);
});

test('a bounce with another address on file: the step goes there the next working day', async () => {
  const { world, account } = await begun(DE_GROOT);
  const key = { administration: 'timmer', kind: 'ACCOUNT', id: account } as const;
  await changeDebtor(world.services, key, { kind: 'staff', id: 'finance' }, (debtor) => ({
    ...debtor,
    email: { ...debtor.email, general: 'info@degroot.test' },
  }));
  await world.on('2026-09-08', '13:00');
  await mailEvent(world, newest(world), 'bounced');
  await world.on('2026-09-09');
  expect(world.mails.map(({ to }) => to.address)).toEqual([DE_GROOT.email, 'info@degroot.test']);
});

test('a permanent refusal with another address on file: the same', async () => {
  const { world, account } = await begun(DE_GROOT);
  const key = { administration: 'timmer', kind: 'ACCOUNT', id: account } as const;
  await changeDebtor(world.services, key, { kind: 'staff', id: 'finance' }, (debtor) => ({
    ...debtor,
    email: { ...debtor.email, general: 'info@degroot.test' },
  }));
  world.stored.mailer.script({ outcome: 'refused', reason: 'address rejected', permanent: true });
  await world.on('2026-09-09');
  expect(world.mails.map(({ to }) => to.address)).toEqual(['info@degroot.test']);
});

test('a yes to one notice of default outlives the other one leaving first', async () => {
  // Due on Friday 4 and Friday 18 September: the notices of default are planned for Monday 12 and Monday 26 October.
  const { world, desk, account } = await begun(DE_GROOT);
  await desk.enter(DE_GROOT, listed({ number: '2026-1300', due: '2026-09-18' }));
  await world.on('2026-10-22');
  await desk.approveAll(account);
  const [first, second] = (await stateOf(world, account)).approvals;
  expect([first?.granted, second?.granted]).toEqual([true, true]);
  await world.on('2026-10-23');
  expect((await stateOf(world, account)).approvals.map(({ id, granted }) => [id, granted])).toEqual([
    [second?.id, true],
  ]);
});

test('at most € 25 late: no notice of default by itself', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  await deskOf(world).enter(DE_GROOT, listed({ amount: '25,00' }));
  const account = await accountOf(world, DE_GROOT.name);
  await world.on('2026-12-31');
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-28 call',
  ]);
  expect(await tasksOnDesk(world)).toEqual([]);
});
