import { expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, listOnDesk, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  return { world, desk, account: await accountOf(world, DE_GROOT.name) };
};

test('nothing happens during a pause, and the plan goes on two working days after it', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-18', '12:00');
  expect(await desk.hold(account, '2026-10-02')).toMatchObject({ ok: true });
  await world.on('2026-10-05');
  expect((await diaryOf(world, account)).slice(-2)).toEqual([
    '2026-09-18 held: by-hand',
    '2026-10-03 hold ended: date',
  ]);
  await world.on('2026-10-31');
  // Ends Friday 2 October; two working days later is Tuesday 6; the call waits five days: Monday 12 (Sunday 11).
  // The notice of default waits 21 days and for a yes that nobody gives.
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-10-06 notice',
    '2026-10-12 call',
  ]);
});

test('a pause takes the letter off the print queue; the same step comes back after it', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-10-09');
  await desk.approveAll(account);
  await world.on('2026-10-12', '12:00');
  const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
  await desk.print(account, letterId);
  await desk.hold(account, '2026-10-16');
  expect(await listOnDesk(world, 'letters')).toEqual([]);
  await world.on('2026-10-31');
  // Friday 16 October plus two working days is Tuesday 20; the yes is asked on the first working day before.
  expect((await diaryOf(world, account)).slice(-5)).toEqual([
    '2026-10-12 held: by-hand',
    '2026-10-12 letter withdrawn: held',
    '2026-10-12 undone: held',
    '2026-10-17 hold ended: date',
    '2026-10-19 ask approval',
  ]);
});

test('longer than thirty days, into the past, or about a strange invoice: refused', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-18', '12:00');
  expect(await desk.hold(account, '2026-10-19')).toEqual({ ok: false, code: 'date-too-far' });
  expect(await desk.hold(account, '2026-09-17')).toEqual({ ok: false, code: 'date-in-past' });
  expect(await desk.hold(account, '2026-09-25', ['strange'])).toEqual({ ok: false, code: 'invoice-unknown' });
  expect(await desk.hold(account, '2026-10-18')).toMatchObject({ ok: true });
});

test('a pause of one invoice leaves the other alone; the message says until when', async () => {
  const { world, desk, account } = await begun();
  await desk.enter(DE_GROOT, listed({ number: '2026-1200', amount: '80,00' }));
  await world.on('2026-09-07', '12:00');
  await desk.hold(account, '2026-09-25', ['2026-1200']);
  await world.on('2026-09-08');
  expect(world.mails).toHaveLength(1);
  expect(world.mails[0]?.subject).toBe('Factuur 2026-1187 van Timmer & Zn staat nog open');
  expect(world.mails[0]?.text).toContain('25 september 2026');
});
