import { expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, listOnDesk, postmarked, timelineOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const begun = async (...dues: readonly string[]) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  const numbers = ['A-1', 'B-2', 'C-3'];
  const invoices = dues.map((due, i) => listed({ number: numbers[i] ?? '', due, amount: `${i + 1}00,00` }));
  await desk.enter(DE_GROOT, ...invoices);
  const account = await accountOf(world, DE_GROOT.name);
  const steps = async () =>
    (await timelineOf(world, account)).flatMap(({ day, event }) =>
      event.type === 'StepTaken' ? [`${day} ${event.step} ${event.invoices.join(' ')}`] : [],
    );
  return { world, desk, account, steps };
};

test('two invoices of one day: one message, one call, one letter for both', async () => {
  const { world, desk, account, steps } = await begun('2026-09-04', '2026-09-04');
  await world.on('2026-10-09');
  await desk.approveAll(account);
  await world.on('2026-10-31');
  expect(await steps()).toEqual([
    '2026-09-08 reminder A-1 B-2',
    '2026-09-14 call A-1 B-2',
    '2026-09-21 notice A-1 B-2',
    '2026-09-28 call A-1 B-2',
    '2026-10-12 notice-of-default A-1 B-2',
  ]);
  // The reminder and the notice; the mail of the notice of default leaves when its letter is printed.
  expect(world.mails).toHaveLength(2);
  expect(await listOnDesk(world, 'letters')).toHaveLength(1);
});

test('a newer invoice whose reminder is two days away goes along, when it is late already', async () => {
  // Due Friday 4 and Monday 7 September: own reminders on Tuesday 8 and Thursday 10.
  const { world, steps } = await begun('2026-09-04', '2026-09-07');
  await world.on('2026-09-11');
  expect(await steps()).toEqual(['2026-09-08 reminder A-1 B-2']);
  expect(world.mails[0]?.text).toContain('B-2');
  expect(world.mails[0]?.text).toContain('€ 300,00');
});

test('a newer invoice whose reminder is three days away waits, and then for four days after the message', async () => {
  // Due Tuesday 8 September: own reminder on Friday 11; three days after the message of the 8th; four: Monday 14.
  const { world, steps } = await begun('2026-09-04', '2026-09-08');
  await world.on('2026-09-13');
  expect(await steps()).toEqual(['2026-09-08 reminder A-1']);
  await world.on('2026-09-14');
  expect(await steps()).toEqual([
    '2026-09-08 reminder A-1',
    '2026-09-14 call A-1',
    '2026-09-14 reminder B-2',
  ]);
});

test('what is not due yet is listed for information, and not asked', async () => {
  const { world } = await begun('2026-09-04', '2026-09-11');
  await world.on('2026-09-08');
  const [mail] = world.mails;
  expect(mail?.text).toContain('Nog niet aan de beurt');
  expect(mail?.text).toContain('B-2');
  expect(mail?.text).not.toContain('€ 300,00');
});

test('never three messages within fourteen days, nor two within four', async () => {
  // Reminders on 8, 15 and 17 September, of which the last goes along on the 15th; the notice of 21 September
  // waits until fourteen days after the 8th.
  const { world, steps } = await begun('2026-09-04', '2026-09-11', '2026-09-14');
  await world.on('2026-09-28');
  expect(world.mails.map((mail) => postmarked(mail).slice(0, 10))).toEqual([
    '2026-09-08',
    '2026-09-15',
    '2026-09-22',
  ]);
  expect((await steps()).filter((step) => !step.includes('call'))).toEqual([
    '2026-09-08 reminder A-1',
    '2026-09-15 reminder B-2 C-3',
    '2026-09-22 notice A-1',
  ]);
});

test('a notice takes the reminder of a newer invoice along, as a reminder', async () => {
  // A-1 gets its notice on Monday 21 September; C-3, due Wednesday 16, its reminder on Monday 21 (D3 is Saturday 19).
  const { world, steps } = await begun('2026-09-04', '2026-09-16');
  await world.on('2026-09-30');
  expect((await steps()).filter((step) => !step.includes('call'))).toEqual([
    '2026-09-08 reminder A-1',
    '2026-09-21 notice A-1',
    '2026-09-21 reminder B-2',
  ]);
  expect(world.mails.map(postmarked)).toHaveLength(2);
  expect(world.mails[1]?.text).toContain('B-2');
});
