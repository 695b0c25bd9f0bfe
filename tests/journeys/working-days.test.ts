import { amsterdamDate, amsterdamMinute } from '@voldaan/domain/calendar/amsterdam.ts';
import { isWorkingDay } from '@voldaan/domain/calendar/working-day.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed, listOf, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, listOnDesk, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const many = (n: number, like: ListedDebtor): readonly ListedDebtor[] =>
  Array.from({ length: n }, (_, i) => ({
    ...like,
    name: `${like.name} ${i}`,
    customer: `${like.customer}-${i}`,
    email: `d${i}@post.test`,
  }));

describe('the hours in which a mail may leave', () => {
  test.each([
    [DE_GROOT, 8 * 60 + 30],
    [YILMAZ, 9 * 60],
  ])('sixty accounts on one day are spread over two hours from the opening', async (like, opens) => {
    const world = await aWorld(moment('2026-08-24', '10:00'), { deliveries: 1 });
    const rows = many(60, like).map((debtor, i) => [debtor, listed({ number: `F${i}` })] as const);
    await deskOf(world).importing(listOf(rows));
    await world.on('2026-09-09');
    const minutes = world.mails.map(({ at }) => amsterdamMinute(at));
    expect(minutes).toHaveLength(60);
    expect(new Set(world.mails.map(({ at }) => amsterdamDate(at)))).toEqual(new Set(['2026-09-08']));
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(opens);
    expect(Math.max(...minutes)).toBeLessThan(opens + 120);
    // Sixty over 120 minutes: more than a third of the quarters of an hour would be no spread.
    const quarters = new Set(minutes.map((minute) => Math.floor((minute - opens) / 15)));
    expect(quarters.size).toBe(8);
  });

  test("a wake-up that comes at night sends the next morning, at the account's own minute", async () => {
    const world = await aWorld(moment('2026-08-24', '10:00'), { wakeUpsLost: true });
    const desk = deskOf(world);
    await desk.enter(DE_GROOT, listed());
    await world.on('2026-09-08', '22:00');
    await world.sweep();
    expect(world.mails).toEqual([]);
    await world.on('2026-09-09', '12:00');
    await world.sweep();
    expect(world.mails.map(({ at }) => at)).toEqual([moment('2026-09-09', '12:00')]);
  });
});

describe('days on which nothing leaves', () => {
  const dueOn = async (due: string, until: string) => {
    const world = await aWorld(moment('2026-03-20', '10:00'));
    await deskOf(world).enter(DE_GROOT, listed({ issued: '2026-03-20', due }));
    await world.on(until);
    return { world, steps: await stepsOf(world, await accountOf(world, DE_GROOT.name)) };
  };

  test('Koningsdag: a reminder of Monday 27 April 2026 leaves on Tuesday', async () => {
    // Due Friday 24 April: D3 is Koningsdag; the second working day after it is Wednesday 29.
    const { steps } = await dueOn('2026-04-24', '2026-04-30');
    expect(steps).toEqual(['2026-04-29 reminder']);
  });

  test('a call of Koningsdag comes the day after', async () => {
    // Due Friday 17 April: D10 is Monday 27 April.
    const { steps } = await dueOn('2026-04-17', '2026-04-30');
    expect(steps).toEqual(['2026-04-21 reminder', '2026-04-28 call']);
  });

  test('Hemelvaart: a reminder of Thursday 14 May 2026 leaves on Friday', async () => {
    const { steps } = await dueOn('2026-05-11', '2026-05-17');
    expect(steps).toEqual(['2026-05-15 reminder']);
  });

  test('whatever the due date, messages and work appear on working days only', async () => {
    const world = await aWorld(moment('2026-03-20', '10:00'), { deliveries: 1 });
    const rows = many(60, DE_GROOT).map((debtor, i) => {
      const due = new Date(Date.parse('2026-03-25') + i * 86_400_000).toISOString().slice(0, 10);
      return [debtor, listed({ number: `F${i}`, issued: '2026-03-20', due })] as const;
    });
    await deskOf(world).importing(listOf(rows));
    await world.on('2026-06-30');
    expect(world.mails.length).toBe(120);
    expect(world.mails.map(({ at }) => amsterdamDate(at)).filter((day) => !isWorkingDay(day))).toEqual([]);
    for (const { account } of await listOnDesk(world, 'debtors')) {
      const days = (await stepsOf(world, account)).map((step) => step.slice(0, 10));
      expect(days.filter((day) => !isWorkingDay(amsterdamDate(moment(day, '12:00'))))).toEqual([]);
    }
  });
});

test('no notice of default on a Friday afternoon: it leaves on Monday', async () => {
  // Due Tuesday 1 September: D38 is Friday 9 October; the yes comes at 13:00.
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed({ due: '2026-09-01' }));
  const account = await accountOf(world, DE_GROOT.name);
  await world.on('2026-10-09', '13:00');
  await desk.approveAll(account);
  await world.on('2026-10-11');
  expect((await stepsOf(world, account)).at(-1)).toContain('call');
  await world.on('2026-10-12');
  expect((await stepsOf(world, account)).at(-1)).toBe('2026-10-12 notice-of-default');
});

test('the same yes at eleven lets it go on that Friday', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed({ due: '2026-09-01' }));
  const account = await accountOf(world, DE_GROOT.name);
  await world.on('2026-10-09', '11:00');
  await desk.approveAll(account);
  expect((await stepsOf(world, account)).at(-1)).toBe('2026-10-09 notice-of-default');
});

test('the stop button: nothing leaves while it is set, and nothing is lost by it', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const { items } = world.stored;
  const stop = async (stopped: boolean) => {
    const found = await items.get<object>('VOLDAAN', 'ADMINISTRATION', 'timmer');
    await items.put('VOLDAAN', 'ADMINISTRATION', 'timmer', { ...found?.value, stopped }, found?.version ?? 0);
  };
  await deskOf(world).enter(DE_GROOT, listed());
  await stop(true);
  await world.on('2026-09-11');
  expect(world.mails).toEqual([]);
  await stop(false);
  await world.on('2026-09-14');
  expect(world.mails).toHaveLength(1);
});
