import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { ageing } from './ageing.ts';
import { arrangements } from './arrangements.ts';
import { claimsReport } from './claims-report.ts';
import { collected } from './collected.ts';
import { flowsIn } from './day-row.ts';
import { dso } from './dso.ts';
import { effectiveness } from './effectiveness.ts';
import { lateReasons } from './late-reasons.ts';
import { ownersReport } from './owners-report.ts';
import { promises } from './promises.ts';
import { rowsOf, SMALL_ADMINISTRATION } from './testing/small-administration.ts';
import { treatment } from './treatment.ts';
import { workReport } from './work-report.ts';

const ROWS = rowsOf(SMALL_ADMINISTRATION, plainDate('2026-05-01'), plainDate('2026-09-15'));
const FROM = plainDate('2026-08-01');
const UNTIL = plainDate('2026-09-15');

const rowOn = (day: string) => {
  const row = ROWS.find((each) => each.day === day);
  if (!row) throw new Error(`No row of ${day}.`);
  return row;
};
const PERIOD = ROWS.filter(({ day }) => day >= FROM && day <= UNTIL);
const FLOWS = flowsIn(PERIOD);

test('what is open, by age: today, and at the end of August', () => {
  // C2 700 is due today; B1 200 is 36 days late, F1 120 31 days; D1 400 is 102 days late. G1 is written off.
  expect(ageing(rowOn('2026-09-15').stock.open, UNTIL)).toEqual({
    'not-due': 700_00,
    '1-30': 0,
    '31-60': 320_00,
    '61-90': 0,
    'over-90': 400_00,
  });
  // E1 400 and G2 50 not due; B1 300 and F1 120; C1 2,000 with 320 claimed, 47 days; D1 400, 87 days; G1 90.
  expect(ageing(rowOn('2026-08-31').stock.open, plainDate('2026-08-31'))).toEqual({
    'not-due': 450_00,
    '1-30': 420_00,
    '31-60': 2_320_00,
    '61-90': 400_00,
    'over-90': 90_00,
  });
});

test('principal at the end is what it was, and what moved it', () => {
  expect(rowOn('2026-07-31').stock.totals['principal']).toBe(2_790_00);
  expect(FLOWS.moved).toEqual({
    // A1 1,000, A2 500, C2 700; F1 120; E1 400, G2 50.
    invoiced: 2_770_00,
    credited: -150_00,
    // A1 1,000, A2 500, C1 2,000; F1 120; B1 100, E1 250.
    paid: -3_970_00,
    'taken-back': 120_00,
    forgiven: -50_00,
    'written-off': -90_00,
  });
  // 2,790 + 2,770 - 150 - 3,970 + 120 - 50 - 90.
  expect(rowOn('2026-09-15').stock.totals['principal']).toBe(1_420_00);
});

test('DSO: the turnover of so many days is what is open', () => {
  const on = (day: string) => {
    const { stock, turnover } = rowOn(day);
    return dso(stock.totals['principal'] ?? 0, turnover, plainDate(day));
  };
  // 1,420 = 700 (1 Sep) + 50 (25 Aug) + 250 (20 Aug, 150 credited) + 420 of 500 (10 Aug): 10 Aug to 15 Sep.
  expect(on('2026-09-15')).toEqual({ days: 37, atLeast: false });
  // D1 600 of 22 May alone, with 90 of 1 May behind it: 690 open on 30 June takes all turnover there is.
  expect(on('2026-06-30')).toEqual({ days: 61, atLeast: false });
  // 2,790 = 300 (27 Jul) + 2,000 (1 Jul) + 490 of 600 (22 May): 22 May to 31 July.
  expect(on('2026-07-31')).toEqual({ days: 71, atLeast: false });
  // What is open from before the books began says "at least".
  expect(dso(100_00, { '2026-09-10': 40_00 }, UNTIL)).toEqual({ days: 6, atLeast: true });
  expect(dso(0, {}, UNTIL)).toEqual({ days: 0, atLeast: false });
});

test('collected by the last step that had left', () => {
  expect(collected(FLOWS)).toEqual({
    unasked: 1_000_00,
    steps: [
      // A2 500 and E1 250; F1 was taken back.
      { rung: 1, kind: 'reminder', amount: 750_00 },
      { rung: 3, kind: 'fourteen-day-notice', amount: 100_00 },
      { rung: 5, kind: 'notice-of-default', amount: 2_320_00 },
    ],
    surplus: 10_00,
    total: 4_180_00,
  });
});

test('the effect of each step, within one week and two', () => {
  expect(effectiveness(ROWS, FROM, UNTIL)).toEqual([
    // A2 500, B1 300, F1 120, E1 400; paid within a week: A2 500 after 4 days, E1 250 after 6.
    { rung: 1, kind: 'reminder', asked: 1_320_00, within7: 750_00, within14: 750_00 },
    { rung: 2, kind: 'call', asked: 300_00, within7: 0, within14: 0 },
    // B1, paid 100 after six days.
    { rung: 3, kind: 'fourteen-day-notice', asked: 300_00, within7: 100_00, within14: 100_00 },
    { rung: 3, kind: 'notice', asked: 2_000_00, within7: 0, within14: 0 },
    { rung: 4, kind: 'call', asked: 2_000_00, within7: 0, within14: 0 },
    // C1 with interest and costs, paid after eight days.
    { rung: 5, kind: 'notice-of-default', asked: 2_320_00, within7: 0, within14: 2_320_00 },
  ]);
});

test('promised against kept', () => {
  expect(promises(FLOWS)).toEqual({
    made: { count: 2, amount: 220_00 },
    kept: { count: 1, amount: 100_00 },
    broken: { count: 1, amount: 120_00 },
  });
});

test('arrangements and how many lapse', () => {
  expect(arrangements(flowsIn(ROWS))).toEqual({
    proposed: 1,
    refused: 0,
    accepted: { count: 1, amount: 600_00 },
    kept: { count: 0, amount: 0 },
    lapsed: { count: 1, amount: 600_00 },
    missedTerms: 1,
    defaultRate: 1000,
  });
  expect(arrangements(flowsIn(ROWS.slice(0, 60))).defaultRate).toBeUndefined();
});

test('why people pay late, by customer, by salesperson, and by product where an invoice names one', () => {
  expect(lateReasons(PERIOD)).toEqual({
    total: 520_00,
    reasons: [
      { reason: 'not-right', amount: 400_00 },
      { reason: 'forgotten', amount: 120_00 },
    ],
    customers: [
      { account: 'visser', total: 400_00, reasons: [{ reason: 'not-right', amount: 400_00 }] },
      { account: 'kok', total: 120_00, reasons: [{ reason: 'forgotten', amount: 120_00 }] },
    ],
    owners: [
      { owner: '', total: 400_00, reasons: [{ reason: 'not-right', amount: 400_00 }] },
      { owner: 'noor', total: 120_00, reasons: [{ reason: 'forgotten', amount: 120_00 }] },
    ],
    products: [
      {
        product: 'Onderhoud | jaarcontract',
        total: 400_00,
        reasons: [{ reason: 'not-right', amount: 400_00 }],
      },
    ],
  });
});

test('plan against reality: who was treated differently, and why', () => {
  const { steps, differently, calls } = treatment(PERIOD);
  expect(
    steps.map((each) => [each.for, each.rung, each.kind, each.count, each.alike, each.median, each.most]),
  ).toEqual([
    // A2 on its day, E1 one day later.
    ['business', 1, 'reminder', 2, 2, 0, 1],
    ['business', 3, 'notice', 1, 1, 0, 0],
    ['business', 4, 'call', 1, 1, 0, 0],
    ['business', 5, 'notice-of-default', 1, 1, 0, 0],
    ['consumer', 1, 'reminder', 2, 2, 0, 0],
    ['consumer', 2, 'call', 1, 1, 0, 0],
    ['consumer', 3, 'fourteen-day-notice', 1, 0, 8, 8],
  ]);
  expect(differently).toEqual([
    {
      account: 'yilmaz',
      invoice: 'B1',
      step: '3.fourteen-day-notice',
      planned: '2026-08-27',
      left: '2026-09-04',
      days: 8,
      why: { by: 'hold', reason: 'by-hand' },
    },
  ]);
  expect(calls).toEqual({ opened: 2, missed: 1 });
});

test('interest and costs: claimed, received, waived, never asked', () => {
  expect(claimsReport(FLOWS)).toEqual({
    claimed: { interest: 20_00, costs: 300_00 },
    received: { interest: 20_00, costs: 300_00 },
    waived: { interest: 0, costs: 0 },
    withdrawn: { interest: 0, costs: 0 },
    'never-asked': { interest: 1_00, costs: 0 },
  });
});

test('the work of people: the approval in time, the answer to Visser a day late, one task open', () => {
  expect(workReport(PERIOD)).toEqual({
    waiting: 1,
    inTime: 1,
    late: 1,
    inTimeShare: 500,
    asked: 0,
    taken: 0,
    mediations: 0,
  });
});

test('per salesperson', () => {
  expect(ownersReport(PERIOD)).toEqual([
    // 500 × 7 + 2,000 × 48 days over 3,500, A1 in time: 28.4.
    { owner: 'joris', invoiced: 2_200_00, paid: 3_500_00, becameLate: 500_00, daysLate: 28, disputed: 0 },
    // 100 × 31 + 250 × 11 over 350: 16.7.
    { owner: '', invoiced: 450_00, paid: 350_00, becameLate: 750_00, daysLate: 17, disputed: 150_00 },
    { owner: 'noor', invoiced: 120_00, paid: 0, becameLate: 120_00, daysLate: undefined, disputed: 0 },
  ]);
});

test('terms of a running arrangement are agreed money, and what they cover does not come by habit', () => {
  const { stock } = rowOn('2026-07-02');
  expect(stock.agreed).toEqual({ '2026-08-01': 200_00, '2026-09-01': 200_00 });
  expect(stock.apart).toEqual({ '2026-06-05': 400_00 });
});
