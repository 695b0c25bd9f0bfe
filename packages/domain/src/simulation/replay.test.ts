import { expect, test } from 'vitest';
import { anAccount, anInvoice, BUSINESS, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { BUSINESS_PLAN } from '../plan/default-plans.ts';
import { walk } from '../plan/walk.ts';
import { entriesOf, type SimulatedEntry } from './entry.ts';
import { asItWas, type Committed, replay } from './replay.ts';
import { plusTally, tallyOf } from './tally.ts';

const context = contextOf(anAccount());
const until = instant('2026-11-01T00:00:00Z');
const dated = (entries: readonly SimulatedEntry[]): readonly string[] =>
  entries.map(({ on, what }) => `${on} ${what.kind === 'step' ? what.step : what.kind}`);

/** Due on 4 September 2026, paid on the 24th, after the notice of the 21st: the log as production would write it. */
const history = (): readonly Committed[] => {
  const opened: Committed = {
    at: instant('2026-08-21T08:00:00Z'),
    events: [
      { type: 'AccountOpened', facts: BUSINESS, plan: { id: 'business', version: 1 } },
      { type: 'InvoiceAdded', invoice: anInvoice(), on: plainDate('2026-08-21') },
    ],
  };
  const paid: Committed = {
    at: instant('2026-09-24T08:00:00Z'),
    events: [
      {
        type: 'PaymentApplied',
        receiptId: 'R1',
        amount: cents(1_246_30),
        on: plainDate('2026-09-24'),
        method: 'ideal',
        lines: [{ invoice: '2026-1187', amount: cents(1_246_30) }],
        credit: cents(0),
      },
    ],
  };
  const plan = walk(anAccount(), context, opened.at, paid.at);
  return [opened, ...[...plan].map(({ at, events }) => ({ at, events })), paid];
};

test('under the plan of then the past is the past', () => {
  const was = ['2026-09-05 overdue', '2026-09-08 reminder', '2026-09-14 call', '2026-09-21 notice'];
  expect(dated(asItWas(history()))).toEqual([...was, '2026-09-24 paid']);
  expect(dated(replay(history(), context, until))).toEqual([...was, '2026-09-24 paid', '2026-09-24 closed']);
});

test('under a plan with a later notice he would have paid before it', () => {
  const steps = BUSINESS_PLAN.steps.map((step) => (step.rung === 3 ? { ...step, day: 21 } : step));
  expect(dated(replay(history(), { ...context, plan: { ...BUSINESS_PLAN, steps } }, until))).toEqual([
    '2026-09-05 overdue',
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-24 paid',
    '2026-09-24 closed',
  ]);
});

test('a pause of the past pauses any plan', () => {
  const [opened, ...rest] = history();
  if (!opened) throw new Error('a history has a beginning');
  const held: Committed = {
    at: instant('2026-09-07T08:00:00Z'),
    events: [
      {
        type: 'HoldPlaced',
        hold: {
          id: 'H1',
          reason: 'by-hand',
          scope: 'all',
          since: plainDate('2026-09-07'),
          until: plainDate('2026-09-11'),
        },
      },
    ],
  };
  // The pause ends on Friday 11 September, two working days later is Tuesday the 15th.
  const [, reminder] = dated(replay([opened, held, ...rest], context, until));
  expect(reminder).toBe('2026-09-15 reminder');
});

test('tallies add up page by page', () => {
  const one = tallyOf(
    [...walk(anAccount(), context, instant('2026-08-21T08:00:00Z'), until)].flatMap(entriesOf),
  );
  expect(one).toMatchObject({
    accounts: 1,
    effort: { mails: 2, letters: 0, registered: 1, calls: 2 },
    claimed: { interest: 17_05, costs: 186_95 },
  });
  const two = plusTally(one, one);
  expect(two.claimed).toEqual({ interest: 34_10, costs: 373_90 });
  expect(two.steps.map(({ on, step, count }) => `${on} ${step} ${count}`)).toEqual([
    '2026-09-08 reminder 2',
    '2026-09-14 call 2',
    '2026-09-21 notice 2',
    '2026-09-28 call 2',
    '2026-10-12 notice-of-default 2',
    '2026-10-26 decision 2',
  ]);
});
