import { closeYesterday } from '@voldaan/application/report/close-yesterday.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, TIMMER, value } from '../testing/desk.ts';
import { periodOf, trendDays } from './period.ts';

const day = plainDate;

test('the days that are looked at: three months unless said, never after today, at most a year', () => {
  const today = day('2026-09-15');
  expect(periodOf({}, today)).toEqual({ from: '2026-07-01', until: '2026-09-15' });
  expect(periodOf({ until: day('2027-01-01') }, today)?.until).toBe('2026-09-15');
  expect(periodOf({ from: day('2026-09-16') }, today)).toBeUndefined();
  expect(periodOf({ from: day('2025-09-15') }, today)).toEqual({ from: '2025-09-15', until: today });
  expect(periodOf({ from: day('2025-09-14') }, today)).toBeUndefined();
});

test('a trend is the ends of twelve months, and the day itself', () => {
  const days = trendDays(day('2026-03-15'));
  expect(days).toHaveLength(13);
  expect([days[0], days[10], days[11], days[12]]).toEqual([
    '2025-03-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-15',
  ]);
});

/** € 1.246,30 of De Groot, due on 4 September, reminded on the 8th; € 500 came on the 10th. */
const afterTheReminder = async () => {
  const world = await openDesk('2026-08-21T07:00:00Z');
  await world.bringIn(DE_GROOT);
  await world.travel('2026-09-10T10:00:00Z');
  const debtor = await world.onlyDebtor();
  value(
    await world.desk.bookReceipt(world.sanne, debtor, {
      key: '0d4b5c1e-3a6f-4e55-9c57-0d2b4c1f7a10',
      amount: cents(500_00),
      on: day('2026-09-10'),
      method: 'bank-transfer',
      reference: 'bank 1',
    }),
  );
  await world.settle();
  await world.travel('2026-09-15T10:00:00Z');
  return { ...world, debtor };
};

test('all reports at once, from the days of the books', async () => {
  const { desk, sanne } = await afterTheReminder();
  const reports = value(await desk.readReports(sanne, {}));
  expect(reports).toMatchObject({ today: '2026-09-15', first: '2026-08-21', from: '2026-07-01' });
  // 746,30 is eleven days late, of an invoice of 21 August: 26 days of turnover.
  expect(reports.position).toMatchObject({
    open: 746_30,
    ages: { 'not-due': 0, '1-30': 746_30 },
    dso: { days: 26, atLeast: false },
  });
  expect(reports.trend.map(({ on, open }) => [on, open])).toEqual([
    ['2026-08-31', 1_246_30],
    ['2026-09-15', 746_30],
  ]);
  expect(reports.collected).toMatchObject({
    steps: [{ rung: 1, kind: 'reminder', amount: 500_00 }],
    total: 500_00,
  });
  expect(reports.effect.steps[0]).toMatchObject({ asked: 1_246_30, within7: 500_00, within14: 500_00 });
  expect(reports.forecast.habit).toBeNull();
  expect(reports.owners).toMatchObject([{ owner: null, invoiced: 1_246_30, paid: 500_00 }]);
});

test('the table behind a report as a file that opens in a spreadsheet', async () => {
  const { desk, sanne } = await afterTheReminder();
  const file = value(await desk.exportReport(sanne, 'collected', {}));
  expect(file.slice(1).split('\r\n')).toEqual([
    'Stap;Bedrag;Deel',
    'Voordat er iets vertrok;"0,00";"0,0%"',
    'Betalingsherinnering;"500,00";"100,0%"',
    'Meer dan gevraagd;"0,00";"0,0%"',
    'Totaal;"500,00";"100,0%"',
    '',
  ]);
  const english = value(await desk.exportReport({ ...sanne, language: 'en' }, 'ageing', {}));
  expect(english).toContain('1 to 30 days late;"746,30"');
});

test('everybody who may look sees the reports; another administration has its own', async () => {
  const { desk, staffOf } = await afterTheReminder();
  expect(code(await desk.readReports(staffOf('kees', 'viewer'), {}))).toBe('accepted');
  const other = value(await desk.readReports(staffOf('bram', 'admin', 'bakker'), {}));
  expect(other).toMatchObject({
    first: '2026-09-15',
    position: { open: 0 },
    owners: [],
    trend: [{ open: 0 }],
  });
  expect(code(await desk.readReports(staffOf('kees', 'viewer'), { from: day('2024-01-01') }))).toBe(
    'request-not-understood',
  );
});

type Services = Awaited<ReturnType<typeof openDesk>>['services'];

/** Notes that other accounts changed on a day, as a large import does. */
const otherAccounts = async ({ rows }: Services, count: number, on: string): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    await rows.put('timmer', `other-${n}`, 0, [{ id: 'changed', list: 'changed', sort: on, data: {} }]);
  }
};

/** What is done every morning. */
const nightBefore = (services: Services, today: string): Promise<void> =>
  closeYesterday.run(
    { ...services, sender: 'voldaan@timmer.test' },
    { administration: TIMMER, today: day(today), now: services.clock.now() },
  );

/** The desk after the reminder, counting the logs that are read. */
const countingLogs = async () => {
  const world = await afterTheReminder();
  const { since } = world.services.accounts;
  let logs = 0;
  Object.assign(world.services.accounts, {
    since: (...asked: Parameters<typeof since>) => {
      logs += 1;
      return since(...asked);
    },
  });
  return { ...world, logs: () => logs };
};

test('500 accounts that changed today are counted; one more, and the reports end with the last closed day', async () => {
  const { desk, sanne, services, logs } = await countingLogs();
  const { uncounted } = value(await desk.readReports(sanne, {}));
  expect(uncounted).toBeNull();
  // De Groot, for the days that the night has left; today he did nothing.
  expect(logs()).toBe(1);

  await otherAccounts(services, 500, '2026-09-15');
  expect(value(await desk.readReports(sanne, {}))).toMatchObject({ uncounted: null, until: '2026-09-15' });
  expect(logs()).toBe(501);

  await services.rows.put('timmer', 'one-more', 0, [
    { id: 'changed', list: 'changed', sort: '2026-09-15', data: {} },
  ]);
  const reports = value(await desk.readReports(sanne, {}));
  expect(logs()).toBe(501);
  expect(reports).toMatchObject({
    today: '2026-09-15',
    until: '2026-09-14',
    uncounted: { moreThan: 500, after: '2026-09-14' },
    // The day before he was ten days late, as he is today eleven.
    position: { on: '2026-09-14', open: 746_30, ages: { '1-30': 746_30 }, dso: { days: 25 } },
    collected: { total: 500_00 },
  });
  // Asked for today alone, it gives the last day that is counted.
  const today = day('2026-09-15');
  expect(value(await desk.readReports(sanne, { from: today, until: today }))).toMatchObject({
    from: '2026-09-14',
    until: '2026-09-14',
  });
});

test('too many accounts before the first day was ever closed: no log is read until the night counts them all', async () => {
  const { desk, sanne, services, logs } = await countingLogs();
  await otherAccounts(services, 500, '2026-09-15');
  expect(value(await desk.readReports(sanne, {}))).toMatchObject({
    uncounted: { moreThan: 500, after: null },
    position: { open: 0 },
    trend: [{ open: 0 }],
    collected: { total: 0 },
  });
  expect(logs()).toBe(0);

  await nightBefore(services, '2026-09-15');
  expect(value(await desk.readReports(sanne, {}))).toMatchObject({
    uncounted: null,
    first: '2026-08-21',
    position: { open: 746_30 },
  });
});

test('nights that were left out after a closed day: the reports end with that day', async () => {
  const { desk, sanne, services, travel, logs } = await countingLogs();
  await nightBefore(services, '2026-09-12');
  await otherAccounts(services, 501, '2026-09-13');
  await travel('2026-09-16T10:00:00Z');
  const before = logs();
  expect(value(await desk.readReports(sanne, {}))).toMatchObject({
    today: '2026-09-16',
    until: '2026-09-11',
    uncounted: { moreThan: 500, after: '2026-09-11' },
    position: { on: '2026-09-11', open: 746_30 },
  });
  expect(logs()).toBe(before);

  await nightBefore(services, '2026-09-16');
  expect(logs()).toBeGreaterThan(before + 500);
  expect(value(await desk.readReports(sanne, {}))).toMatchObject({ uncounted: null, until: '2026-09-16' });
});
