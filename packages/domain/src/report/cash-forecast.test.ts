import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { cashForecast } from './cash-forecast.ts';
import { NO_STOCK } from './stock.ts';
import { totalOf } from './tally.ts';

const TODAY = plainDate('2026-09-14');

test('before there is history only what was agreed is foreseen', () => {
  const stock = {
    ...NO_STOCK,
    open: { '2026-09-20': 500_00 },
    apart: { '2026-09-20': 200_00 },
    agreed: { '2026-09-18': 120_00, '2026-10-18': 80_00 },
  };
  const { weeks, byHabit, habit } = cashForecast(stock, { '5': 1000_00 }, 9, TODAY);
  expect(habit).toBeUndefined();
  expect(byHabit).toBe(300_00);
  expect(weeks).toHaveLength(13);
  expect(weeks.slice(0, 6)).toEqual([
    { until: '2026-09-20', agreed: 120_00 },
    { until: '2026-09-27', agreed: 120_00 },
    { until: '2026-10-04', agreed: 120_00 },
    { until: '2026-10-11', agreed: 120_00 },
    { until: '2026-10-18', agreed: 200_00 },
    { until: '2026-10-25', agreed: 200_00 },
  ]);
});

test('a quarter of the money came two days late, half ten, three quarters thirty', () => {
  const paid = { '2': 250_00, '10': 250_00, '30': 250_00, '60': 250_00 };
  // Due on 14 September: high 16 September, expected 24 September, low 14 October.
  const { weeks, habit } = cashForecast({ ...NO_STOCK, open: { '2026-09-14': 100_00 } }, paid, 10, TODAY);
  expect(habit).toEqual({ high: 2, expected: 10, low: 30 });
  const first = (band: 'low' | 'expected' | 'high') => weeks.find((week) => week[band] === 100_00)?.until;
  expect([first('high'), first('expected'), first('low')]).toEqual([
    '2026-09-20',
    '2026-09-27',
    '2026-10-18',
  ]);
});

test('what is late already is compared with what came so late; later than anything ever paid does not come', () => {
  const paid = { '2': 250_00, '10': 250_00, '30': 250_00, '60': 250_00 };
  // 20 days late: of the 500 that came at least so late half came after 30 days, so on 24 September.
  const late = cashForecast({ ...NO_STOCK, open: { '2026-08-25': 100_00 } }, paid, 10, TODAY);
  expect(late.weeks.slice(0, 2).map(({ expected }) => expected)).toEqual([0, 100_00]);
  const hopeless = cashForecast({ ...NO_STOCK, open: { '2026-06-01': 100_00 } }, paid, 10, TODAY);
  expect(hopeless.weeks.at(-1)).toMatchObject({ low: 0, expected: 0, high: 0 });
});

test('low, expected, high: never out of order, never less than a week before, never more than there is', () => {
  const amounts = fc.dictionary(
    fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days)),
    fc.integer({ min: 1, max: 1000_00 }),
  );
  const habits = fc.dictionary(
    fc.integer({ min: -20, max: 90 }).map(String),
    fc.integer({ min: 1, max: 1000_00 }),
  );
  fc.assert(
    fc.property(amounts, amounts, habits, (open, agreed, paid) => {
      const { weeks } = cashForecast({ ...NO_STOCK, open, agreed }, paid, 100, TODAY);
      let before = 0;
      for (const { agreed: sure, low = 0, expected = 0, high = 0 } of weeks) {
        expect(sure <= low && low <= expected && expected <= high).toBe(true);
        expect(high).toBeLessThanOrEqual(totalOf(open) + totalOf(agreed));
        expect(low).toBeGreaterThanOrEqual(before);
        before = low;
      }
    }),
  );
});
