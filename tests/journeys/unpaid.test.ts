import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, listOnDesk, postmarked, stateOf, tasksOnDesk } from './world/seen.ts';
import { aWorld } from './world/world.ts';

/** Every day on which nothing happens is part of the story, too. */
const days = (from: string, to: string): readonly string[] => {
  const all: string[] = [];
  for (let day = plainDate(from); day <= to; day = addDays(day, 1)) all.push(day);
  return all;
};

describe.each([false, true])('due on Friday 4 September 2026, never paid (restarts: %s)', (restarts) => {
  test('a business gets every step on its date, once, and between them nothing', async () => {
    const world = await aWorld(moment('2026-08-24', '10:00'), { restarts });
    const desk = deskOf(world);
    await desk.enter(DE_GROOT, listed());
    const account = await accountOf(world, DE_GROOT.name);

    const happened = new Map<string, readonly string[]>();
    let before = 0;
    for (const day of days('2026-08-25', '2026-11-30')) {
      if (day === '2026-10-09') await desk.approveAll(account);
      await world.on(day, '15:00');
      for (const { data } of await listOnDesk(world, 'letters')) {
        await desk.print(account, String(data['letterId']));
        await desk.post(account, String(data['letterId']), '3STEST0001');
      }
      await world.on(day);
      const diary = await diaryOf(world, account);
      if (diary.length > before)
        happened.set(
          day,
          diary.slice(before).map((line) => line.slice(11)),
        );
      before = diary.length;
    }

    expect([...happened]).toEqual([
      ['2026-09-05', ['overdue']],
      ['2026-09-08', ['reminder']],
      ['2026-09-14', ['call']],
      ['2026-09-21', ['notice']],
      ['2026-09-28', ['call']],
      ['2026-10-08', ['ask approval']],
      ['2026-10-12', ['notice-of-default', 'posted 3STEST0001']],
      ['2026-10-26', ['decision']],
    ]);
    expect(world.mails.map(postmarked)).toEqual([
      '2026-09-08 Factuur 2026-1187 van Timmer & Zn staat nog open',
      '2026-09-21 Aanmaning factuur 2026-1187',
      '2026-10-12 Ingebrekestelling factuur 2026-1187',
    ]);
    expect(new Set(world.mails.map((mail) => mail.to.address))).toEqual(new Set([DE_GROOT.email]));
    expect(await tasksOnDesk(world)).toEqual(['decision']);
    // The letter of Monday 12 October, presumed delivered on the 14th, interrupted limitation: 14 October 2031. Six
    // months before is Easter Monday, so a person is warned on Tuesday 15 April. No schedule lies there for years: the
    // sweep of that day finds it.
    expect(world.stored.wakeUps.planned()).toEqual([]);
    const dueOn = async (day: string) =>
      (await world.services.accounts.due(moment(day, '23:00'), 10)).map(({ id }) => id);
    expect([await dueOn('2031-04-14'), await dueOn('2031-04-15')]).toEqual([[], [account]]);
    expect(world.rescued).toBe(0);
  });

  test('a consumer has the same days; the notice goes by post and counts from the day of posting', async () => {
    const world = await aWorld(moment('2026-08-24', '10:00'), { restarts });
    const desk = deskOf(world);
    await desk.enter(YILMAZ, listed({ number: '2026-0931', amount: '281,30' }));
    const account = await accountOf(world, YILMAZ.name);
    for (const day of days('2026-08-25', '2026-11-30')) {
      if (day === '2026-10-09') await desk.approveAll(account);
      await world.on(day, '15:00');
      for (const { data } of await listOnDesk(world, 'letters')) {
        await desk.print(account, String(data['letterId']));
        await desk.post(account, String(data['letterId']), data['registered'] ? '3STEST0002' : undefined);
      }
    }
    expect(await diaryOf(world, account)).toEqual([
      '2026-09-05 overdue',
      '2026-09-08 reminder',
      '2026-09-14 call',
      '2026-09-21 fourteen-day-notice',
      '2026-09-21 posted by ordinary post',
      '2026-09-28 call',
      '2026-10-08 ask approval',
      '2026-10-12 notice-of-default',
      '2026-10-12 posted 3STEST0002',
      '2026-10-26 decision',
    ]);
    // 42.20 over 281.30; statutory interest of fifteen days, 0.46, is below € 5 and not claimed.
    expect((await stateOf(world, account)).invoices).toMatchObject([
      { open: 281_30, claimed: { interest: 0, costs: 42_20, until: '2026-10-22' } },
    ]);
    expect(world.rescued).toBe(0);
  });
});
