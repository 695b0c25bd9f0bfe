import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { mailEvent, newest } from './world/post-office.ts';
import { accountOf, diaryOf, listOnDesk, postmarked, stateOf, stepsOf, tasksOnDesk } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const begun = async (debtor: ListedDebtor = DE_GROOT) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(debtor, listed());
  return { world, desk, account: await accountOf(world, debtor.name) };
};
const minutesBetween = (a = '', b = ''): number => (Date.parse(b) - Date.parse(a)) / 60_000;

describe('a mail that bounces', () => {
  test('did not count: the letter goes the next working day, and the clock starts with its posting', async () => {
    const { world, desk, account } = await begun();
    await world.on('2026-09-08', '13:00');
    await mailEvent(world, newest(world), 'bounced');
    expect(await tasksOnDesk(world)).toEqual(['message-bounced']);
    expect(await listOnDesk(world, 'letters')).toEqual([]);
    await world.on('2026-09-09', '13:00');
    const [letter] = await listOnDesk(world, 'letters');
    expect(letter?.data).toMatchObject({ step: 'reminder', registered: false });
    const letterId = String(letter?.data['letterId']);
    await desk.print(account, letterId);
    await desk.post(account, letterId);
    await world.on('2026-10-01');
    // Posted Wednesday 9 September; the call keeps its plan day, five days later at the earliest: Monday 14.
    expect(await stepsOf(world, account)).toEqual([
      '2026-09-08 reminder',
      '2026-09-09 reminder',
      '2026-09-14 call',
      '2026-09-21 notice',
    ]);
    expect(world.mails).toHaveLength(1);
  });

  test('without a postal address: a task to find one, and nothing leaves until somebody has', async () => {
    const { street: _, postcode: __, city: ___, ...nowhere } = DE_GROOT;
    const { world, account } = await begun(nowhere);
    await world.on('2026-09-08', '13:00');
    await mailEvent(world, newest(world), 'bounced');
    await world.on('2026-10-31');
    expect(await tasksOnDesk(world)).toEqual(['find-address']);
    expect(world.mails).toHaveLength(1);
    expect((await stateOf(world, account)).invoices[0]?.steps).toEqual([]);
  });

  test('delivered is noted once, and changes nothing in the plan', async () => {
    const { world, account } = await begun();
    await world.on('2026-09-08', '13:00');
    await mailEvent(world, newest(world), 'delivered', 3);
    expect(await stateOf(world, account)).toMatchObject({ messages: [], invoices: [{ arrived: true }] });
    await world.on('2026-09-21');
    expect(world.mails.map(postmarked)).toHaveLength(2);
  });
});

describe('a provider that asks to slow down', () => {
  test('the mail is tried again a quarter of an hour later, once', async () => {
    const { world, account } = await begun();
    await world.on('2026-09-08', '06:00');
    const due = world.stored.wakeUps.planned()[0]?.wake.at;
    world.stored.mailer.script({ outcome: 'refused', reason: 'throttling', permanent: false });
    await world.on('2026-09-20');
    expect(world.stored.mailer.tried).toHaveLength(2);
    expect(world.mails).toHaveLength(1);
    expect(minutesBetween(due, world.mails[0]?.at)).toBe(15);
    expect((await stateOf(world, account)).invoices[0]?.steps).toMatchObject([
      { rung: 1, on: '2026-09-08' },
      { rung: 2, on: '2026-09-14' },
    ]);
  });

  test('a refused thank-you is tried again, too', async () => {
    const { world, desk, account } = await begun();
    await world.on('2026-09-09', '12:00');
    world.stored.mailer.script({ outcome: 'refused', reason: 'throttling', permanent: false });
    await desk.book(account, 'bank-1', 1_246_30);
    await world.on('2026-09-10');
    expect(newest(world)).toMatchObject({ at: moment('2026-09-09', '12:15') });
    expect(newest(world).subject).toContain('voldaan');
    expect(world.stored.mailer.tried).toHaveLength(3);
  });
});

describe('a mail of which nobody knows whether it left', () => {
  const uncertain = async () => {
    const begin = await begun();
    begin.world.stored.mailer.script({ outcome: 'unknown', reason: 'time-out' });
    await begin.world.on('2026-09-08', '10:31');
    const messageId = begin.world.stored.mailer.tried[0]?.messageId ?? '';
    return { ...begin, messageId };
  };

  test('is never sent again by itself; after an hour it is a task', async () => {
    const { world, account } = await uncertain();
    expect(await tasksOnDesk(world)).toEqual([]);
    await world.on('2026-09-08', '11:31');
    expect(await tasksOnDesk(world)).toEqual(['message-uncertain']);
    await world.on('2026-09-20');
    expect(world.stored.mailer.tried).toHaveLength(1);
    expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
  });

  test('"send again" by a person sends it once', async () => {
    const { world, desk, account, messageId } = await uncertain();
    await world.on('2026-09-08', '12:00');
    expect(await desk.sendAgain(account, messageId)).toMatchObject({ ok: true });
    expect(await desk.sendAgain(account, messageId)).toMatchObject({ ok: false, code: 'message-unknown' });
    expect(await tasksOnDesk(world)).toEqual([]);
    await world.on('2026-09-13');
    expect(world.mails).toHaveLength(1);
    expect(newest(world).at).toBe(moment('2026-09-08', '12:00'));
    expect(await diaryOf(world, account)).toContain('2026-09-08 undone: refused');
  });

  test('an event that it was sent settles it', async () => {
    const { world, account, messageId } = await uncertain();
    await world.on('2026-09-08', '12:00');
    await mailEvent(world, { administration: 'timmer', account, messageId }, 'sent');
    expect(await tasksOnDesk(world)).toEqual([]);
    await world.on('2026-09-20');
    expect(world.stored.mailer.tried).toHaveLength(1);
  });
});
