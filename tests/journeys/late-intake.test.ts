import { previewRelease } from '@voldaan/application/intake/releases.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays, daysBetween, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed, listOf } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, listOnDesk, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const debtor = (i: number): ListedDebtor => ({
  ...DE_GROOT,
  name: `Debiteur ${i}`,
  customer: `K${i}`,
  email: `debiteur${i}@post.test`,
});

/** A hundred invoices of twenty debtors, 2 to 200 days late on Monday 7 September 2026. */
const hundred = Array.from({ length: 100 }, (_, i) => {
  const due = addDays(plainDate('2026-09-07'), -2 * (i + 1));
  return [
    debtor(i % 20),
    listed({ number: `F${i}`, issued: addDays(due, -14), due, amount: '500,00' }),
  ] as const;
});

test('a hundred late invoices: nothing before the release, only reminders in the first week', async () => {
  const world = await aWorld(moment('2026-09-07', '10:00'), { restarts: true });
  const desk = deskOf(world);
  const accepted = await desk.importing(listOf(hundred));
  const importId = accepted.ok ? accepted.jobId : '';
  await world.on('2026-09-20');
  expect(world.mails).toEqual([]);
  expect(await listOnDesk(world, 'calls')).toEqual([]);

  const waiting = [...new Set((await listOnDesk(world, 'releases')).map((row) => row.account))];
  const preview = await previewRelease(world.services, 'timmer', importId, waiting);
  expect(preview).toHaveLength(20);
  expect(preview.filter(({ first }) => first?.kind === 'message')).toHaveLength(20);

  await world.on('2026-09-21', '11:00');
  expect(await desk.release(importId)).toBe(20);
  await world.on('2026-09-21');
  expect(world.mails).toEqual([]);
  await world.on('2026-09-28');
  // One message a debtor, each about all five of his invoices, on the working day after the release.
  expect(world.mails).toHaveLength(20);
  expect(new Set(world.mails.map(({ at }) => amsterdamDate(at)))).toEqual(new Set(['2026-09-22']));
  expect(world.mails.every(({ subject }) => subject.includes('nog open'))).toBe(true);
  for (const number of ['F3', 'F23', 'F43', 'F63', 'F83']) {
    expect(world.mails.find(({ to }) => to.address === 'debiteur3@post.test')?.text).toContain(number);
  }
});

test('after the reminder the plan keeps its distances: 7, 7, 7 and 14 days', async () => {
  const world = await aWorld(moment('2026-09-07', '10:00'));
  const desk = deskOf(world);
  const accepted = await desk.importing(listOf(hundred.slice(0, 20)));
  await world.on('2026-09-21', '11:00');
  await desk.release(accepted.ok ? accepted.jobId : '');
  for (let day = plainDate('2026-09-22'); day < '2026-12-31'; day = addDays(day, 1)) {
    await world.on(day, '18:30');
    for (const row of await listOnDesk(world, 'tasks')) {
      if (row.data['task'] === 'approval') await desk.approveAll(row.account);
    }
    for (const row of await listOnDesk(world, 'letters')) {
      await desk.print(row.account, String(row.data['letterId']));
      await desk.post(row.account, String(row.data['letterId']), '3STEST');
    }
  }
  const steps = await stepsOf(world, await accountOf(world, 'Debiteur 19'));
  expect(steps).toEqual([
    '2026-09-22 reminder',
    '2026-09-29 call',
    '2026-10-06 notice',
    '2026-10-13 call',
    '2026-10-27 notice-of-default',
    '2026-11-10 decision',
  ]);
  const days = steps.map((step) => plainDate(step.slice(0, 10)));
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  expect(gaps).toEqual([7, 7, 7, 14, 14]);
  expect(world.rescued).toBe(0);
});
