import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';
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
