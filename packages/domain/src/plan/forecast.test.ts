import { describe, expect, test } from 'vitest';
import { anAccount, anInvoice, BUSINESS, CONSUMER, contextOf } from '../account/fixture.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import { instant } from '../calendar/instant.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import { cents } from '../money/cents.ts';
import { forecast } from './forecast.ts';
import type { PlannedAction } from './planned-action.ts';

const year = (
  facts = BUSINESS,
  due: PlainDate = plainDate('2026-09-04'),
  invoices = [anInvoice({ due })],
) => {
  const state = anAccount(facts, invoices);
  return forecast(
    state,
    contextOf(state),
    instant(`${due}T00:00:00Z`),
    instant(`${addDays(due, 120)}T00:00:00Z`),
  );
};
const named = (action: PlannedAction): string => (action.kind === 'message' ? action.step : action.kind);
const dated = (actions: readonly PlannedAction[]) =>
  actions.map((action) => `${amsterdamDate(action.at)} ${named(action)}`);

describe('the worked example of the default plan: due on Friday 4 September 2026', () => {
  test('every step falls on its date, and the ladder ends with a person', () => {
    expect(dated(year())).toEqual([
      '2026-09-05 mark-overdue',
      '2026-09-08 reminder',
      '2026-09-14 call',
      '2026-09-21 notice',
      '2026-09-28 call',
      '2026-10-08 ask-approval',
      '2026-10-12 notice-of-default',
      '2026-10-26 decision',
    ]);
  });

  test('a consumer has the same days', () => {
    const business = dated(year()).map((line) => line.replace(' notice', ' fourteen-day-notice'));
    expect(dated(year(CONSUMER))).toEqual(
      business.map((line) => line.replace('fourteen-day-notice-of-default', 'notice-of-default')),
    );
  });

  test('each step says which rule gave its day', () => {
    const causes = year()
      .filter((action) => action.kind === 'message')
      .map((action) => action.cause.rule);
    expect(causes).toEqual(['bank-days', 'plan-day', 'plan-day']);
  });
});

test.each([BUSINESS, CONSUMER])(
  'every due date from 2026 to 2037 keeps the windows of the step plan (%o)',
  { timeout: 120_000 },
  (facts) => {
    const late: PlainDate[] = [];
    for (let due = plainDate('2026-01-01'); due <= '2037-12-31'; due = addDays(due, 1)) {
      const days = year(facts, due)
        .filter((action) => action.kind !== 'mark-overdue' && action.kind !== 'ask-approval')
        .map((action) => amsterdamDate(action.at));
      const after = days.map((day) => daysBetween(due, day));
      const [reminder = 99, call = 99, notice = 99, second = 99, last = 99] = after;
      if (reminder > 7 || call > 14 || notice > 21 || second > 28 || last < 38 || last > 43) late.push(due);
      if (!days.every(isWorkingDay) || days.length !== 6) late.push(due);
    }
    expect(late).toEqual([]);
  },
);

describe('several invoices of one debtor', () => {
  const second = (due: string) =>
    anInvoice({ number: '2026-1203', due: plainDate(due), amount: cents(482_79) });

  test('an invoice that is late and whose own reminder is two days away goes along', () => {
    // The first is reminded on Tuesday 8 September; the second, due on the 7th, would be on Thursday the 10th.
    const [, , message] = year(BUSINESS, plainDate('2026-09-04'), [anInvoice(), second('2026-09-07')]);
    expect(message).toMatchObject({
      kind: 'message',
      step: 'reminder',
      invoices: ['2026-1187', '2026-1203'],
    });
  });

  test('one that is not due yet is never dragged in', () => {
    const messages = year(BUSINESS, plainDate('2026-09-04'), [anInvoice(), second('2026-09-08')]).filter(
      (action) => action.kind === 'message' && action.step === 'reminder',
    );
    expect(messages.map((action) => 'invoices' in action && action.invoices)).toEqual([
      ['2026-1187'],
      ['2026-1203'],
    ]);
  });

  test('two dunning messages are four days apart at least, and never three in fourteen days', () => {
    const invoices = ['2026-09-04', '2026-09-09', '2026-09-14', '2026-09-18', '2026-09-25'].map((due, i) =>
      anInvoice({ number: `F${i}`, due: plainDate(due) }),
    );
    const days = year(BUSINESS, plainDate('2026-09-04'), invoices)
      .filter((action) => action.kind === 'message')
      .map((action) => amsterdamDate(action.at));
    for (const [i, day] of days.entries()) {
      if (i >= 1) expect(daysBetween(days[i - 1] ?? day, day)).toBeGreaterThanOrEqual(4);
      if (i >= 2) expect(daysBetween(days[i - 2] ?? day, day)).toBeGreaterThanOrEqual(14);
    }
    expect(days.length).toBeGreaterThan(5);
  });
});

test('a checkout that is open is assumed to come to nothing, and no letter of the future waits for it', () => {
  const checkout = {
    type: 'PaymentAttemptStarted',
    attemptId: 'P1',
    amount: cents(500_00),
    lines: [{ invoice: '2026-1187', amount: cents(500_00) }],
    at: instant('2026-09-04T08:00:00Z'),
    expiresAt: instant('2026-09-04T08:30:00Z'),
  } as const;
  const state = anAccount(BUSINESS, [anInvoice()], [checkout]);
  const [from, until] = [instant('2026-09-04T08:00:00Z'), instant('2027-01-01T00:00:00Z')];
  expect(dated(forecast(state, contextOf(state), from, until)).at(-2)).toBe('2026-10-12 notice-of-default');
});
