import { expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { cents, sum } from '../money/cents.ts';
import { businessCosts } from './business-costs.ts';
import { collectionCostSheet } from './collection-costs.ts';
import { defaultBegins } from './default.ts';
import { fourteenDayNoticeTerm } from './fourteen-day-notice-term.ts';
import { interestOn } from './interest.ts';
import { interestSheet } from './interest-sheet.ts';

/** The worked example of the plan and the sums in its sample letters: invoices due Friday 4 September 2026. */
const dueDate = plainDate('2026-09-04');

test('a business gets a notice of default on 12 October that 1,450.30 by 22 October settles', () => {
  const principal = cents(1_246_30);
  const from = addDays(dueDate, 1);
  const until = plainDate('2026-10-22');
  const { interest, days } = interestSheet(
    interestOn({ rule: { kind: 'commercial' }, principal, from, until }),
  );
  const { costs } = businessCosts([principal], from);
  expect([days, interest, costs]).toEqual([48, 17_05, 186_95]);
  expect(sum([principal, interest, costs])).toBe(1_450_30);
});

test('a consumer: default by the reminder, then the notice, and costs of 42.20 not before 8 October', () => {
  const reminder = { delivered: plainDate('2026-09-08'), lastDate: plainDate('2026-09-16') };
  const began = defaultBegins({ dueDate, demands: [reminder] });
  expect(began).toEqual({ kind: 'in-default', since: '2026-09-17', by: 'demand' });
  const notice = fourteenDayNoticeTerm({ channel: 'post', sent: plainDate('2026-09-21') });
  expect(notice).toEqual({
    presumedReceived: '2026-09-23',
    lastFreeDay: '2026-10-07',
    costsDueFrom: '2026-10-08',
  });
  const sheet = collectionCostSheet([cents(184_50), cents(96_80)], plainDate('2026-09-17'));
  expect([sheet.principal, sheet.costs]).toEqual([281_30, 42_20]);
});
