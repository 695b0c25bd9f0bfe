import { accountKey } from '@voldaan/application/account/fold.ts';
import { checkDays, type WrongDay } from '@voldaan/application/report/check-days.ts';
import { closeDays } from '@voldaan/application/report/close-days.ts';
import { openDays, within } from '@voldaan/application/report/read-days.ts';
import { openTotal } from '@voldaan/domain/account/state.ts';
import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { ageing } from '@voldaan/domain/report/ageing.ts';
import { collected } from '@voldaan/domain/report/collected.ts';
import { flowsIn } from '@voldaan/domain/report/day-row.ts';
import { totalOf } from '@voldaan/domain/report/tally.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { life, lived } from './world/random-life.ts';
import { accountOf } from './world/seen.ts';
import { aWorld, type World } from './world/world.ts';

/** What a check finds and mends that reads one account at a time. */
const mended = async (services: World['services']): Promise<readonly WrongDay[]> => {
  for (let run: string | undefined; ; ) {
    const checked = await checkDays(services, 'timmer', { most: 1, ...(run !== undefined && { run }) });
    if (!checked) throw new Error('Another check has begun.');
    if (checked.next === undefined) return checked.mended;
    run = checked.next;
  }
};

test('six weeks: each night closes its day, and the logs say the same', async () => {
  const world = await aWorld(moment(plainDate('2026-08-24'), '07:30'));
  const { services } = world;
  const desk = deskOf(world);
  await desk.enter(
    DE_GROOT,
    listed({ number: 'F-1', issued: '2026-08-24', due: '2026-09-04', amount: '1000,00' }),
  );
  await desk.enter(
    YILMAZ,
    listed({ number: 'F-2', issued: '2026-08-24', due: '2026-09-04', amount: '300,00' }),
  );
  const degroot = await accountOf(world, DE_GROOT.name);
  const yilmaz = await accountOf(world, YILMAZ.name);
  for (let day = plainDate('2026-08-25'); day <= '2026-10-05'; day = addDays(day, 1)) {
    await world.travelTo(moment(day, '08:00'));
    await closeDays(services, 'timmer', addDays(day, -1));
    await world.travelTo(moment(day, '14:00'));
    if (day === '2026-09-10') await desk.book(degroot, 'bank-1', 400_00);
    if (day === '2026-09-15') await desk.book(degroot, 'bank-2', 650_00);
    if (day === '2026-09-23') await desk.approveAll(yilmaz);
    if (day === '2026-09-28') await desk.book(yilmaz, 'bank-3', 100_00);
  }
  expect(await mended(services)).toEqual([]);

  const days = await openDays(services, 'timmer');
  expect(days.first).toBe('2026-08-24');
  const rows = await days.read(within(days, plainDate('2026-08-24'), days.today));
  // Monday 24 August to Monday 5 October.
  expect(rows).toHaveLength(43);
  const { moved } = flowsIn(rows);
  // Invoiced 1,300; De Groot paid 1,000 of 1,050 as the rest is more than he owes; Yilmaz 100 of 300.
  expect(moved).toEqual({ invoiced: 1_300_00, paid: -1_100_00 });
  // De Groot paid once after the reminder and once after the call; the notice of Yilmaz lies to be posted, so the
  // last that really left before his payment is the call too.
  expect(collected(flowsIn(rows))).toMatchObject({
    unasked: 0,
    steps: [
      { rung: 1, kind: 'reminder', amount: 400_00 },
      { rung: 2, kind: 'call', amount: 700_00 },
    ],
    surplus: 50_00,
    total: 1_150_00,
  });
  // F-2 is 31 days late on 5 October.
  expect(ageing(days.now.stock.open, days.today)).toMatchObject({ '31-60': 200_00, '1-30': 0 });
});

test('a night that was left out is made up for, and a row that is wrong is found and mended', async () => {
  const world = await aWorld(moment(plainDate('2026-08-24'), '07:30'));
  const { services } = world;
  await deskOf(world).enter(
    DE_GROOT,
    listed({ number: 'F-1', issued: '2026-08-24', due: '2026-09-04', amount: '1000,00' }),
  );
  await closeDays(services, 'timmer', plainDate('2026-08-24'));
  await world.travelTo(moment(plainDate('2026-09-20'), '12:00'));
  // Nobody closed a day for four weeks: whoever opens a report does.
  const days = await openDays(services, 'timmer');
  expect(await days.read(within(days, plainDate('2026-01-01'), days.today))).toHaveLength(28);
  expect(await mended(services)).toEqual([]);

  const item = await services.items.get<object>('timmer', 'REPORT_DAY', '2026-09-08');
  await services.items.put(
    'timmer',
    'REPORT_DAY',
    '2026-09-08',
    { ...item?.value, turnover: { '2026-09-08': 5 } },
    item?.version ?? 0,
  );
  expect(await mended(services)).toEqual([{ day: '2026-09-08', differs: ['turnover so far'] }]);
  expect(await mended(services)).toEqual([]);
});

test('whatever happens: the ages add up to what is open, and what was collected to what was paid', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (random) => {
      const { world, account } = await lived(random);
      const { services } = world;
      const days = await openDays(services, 'timmer');
      const { state } = await services.accounts.load(accountKey('timmer', account));
      expect(totalOf(ageing(days.now.stock.open, days.today))).toBe(openTotal(state));
      expect(await mended(services)).toEqual([]);

      const rows = await days.read(within(days, days.first, days.today));
      for (const { day, stock } of rows) {
        const { principal = 0, interest = 0, costs = 0 } = stock.totals;
        expect(totalOf(ageing(stock.open, day))).toBe(principal + interest + costs);
      }
      const flows = flowsIn(rows);
      expect(totalOf(flows.moved)).toBe(days.now.stock.totals['principal'] ?? 0);
      for (const part of ['interest', 'costs']) {
        const of = (fate: string) => flows.claims[`${fate}.${part}`] ?? 0;
        expect(of('claimed') - of('received') - of('waived') - of('withdrawn')).toBe(
          days.now.stock.totals[part] ?? 0,
        );
      }
      const log = await services.accounts.history(accountKey('timmer', account));
      const paid = log
        .flatMap(({ events }) => events)
        .reduce((sum, event) => sum + (event.type === 'PaymentApplied' ? event.amount : 0), 0);
      expect(collected(flows).total).toBe(paid);
    }),
    { numRuns: 15 },
  );
});

test('of two checks the later one goes on, and the earlier one is told', async () => {
  const world = await aWorld(moment(plainDate('2026-08-24'), '07:30'));
  const { services } = world;
  expect(await checkDays(services, 'timmer')).toEqual({ looked: 0, mended: [], next: undefined });
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed({ number: 'F-1', issued: '2026-08-24', due: '2026-09-04' }));
  await desk.enter(YILMAZ, listed({ number: 'F-2', issued: '2026-08-24', due: '2026-09-04' }));
  await closeDays(services, 'timmer', plainDate('2026-08-24'));
  const first = await checkDays(services, 'timmer', { most: 1 });
  const second = await checkDays(services, 'timmer', { most: 1 });
  expect([first?.looked, second?.looked]).toEqual([1, 1]);
  const goOn = (run = '') => checkDays(services, 'timmer', { run, most: 1 });
  expect(await goOn(first?.next)).toBeUndefined();
  expect(await goOn(second?.next)).toEqual({ looked: 1, mended: [], next: undefined });
  expect(await goOn(second?.next)).toBeUndefined();
});
