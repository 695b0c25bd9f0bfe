import { describe, expect, test } from 'vitest';
import { anAccount, CONSUMER, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import type { Assumption } from './assumption.ts';
import type { SimulatedEntry } from './entry.ts';
import { effortOf, expenseOf } from './expense.ts';
import { simulate } from './simulate.ts';

/** € 1.246,30, due on Friday 4 September 2026, seen on that day. */
const state = anAccount();
const simulated = (assumption: Assumption, account = state): readonly SimulatedEntry[] =>
  simulate(account, contextOf(account), instant('2026-09-04T08:00:00Z'), plainDate('2027-01-01'), assumption)
    .entries;

const line = ({ on, what, standing }: SimulatedEntry): string =>
  [on, what.kind === 'step' ? `${what.step} ${what.channel}` : what.kind, standing.total].join(' ');

describe('nothing is paid', () => {
  test('the ladder of the worked example, and what is asked from each step on', () => {
    // Interest 17,05 and costs 186,95 are asked for the first time on 12 October: 1.450,30 in all.
    expect(simulated({ kind: 'nothing-paid' }).map(line)).toEqual([
      '2026-09-05 overdue 124630',
      '2026-09-08 reminder mail 124630',
      '2026-09-14 call phone 124630',
      '2026-09-21 notice mail 124630',
      '2026-09-28 call phone 124630',
      '2026-10-12 notice-of-default registered 145030',
      '2026-10-12 claimed 145030',
      '2026-10-26 decision desk 145030',
    ]);
  });

  test('what it takes: two mails, two calls, a registered letter', () => {
    const effort = effortOf(simulated({ kind: 'nothing-paid' }));
    expect(effort).toEqual({ mails: 2, letters: 0, registered: 1, calls: 2 });
    // 1 × 10,50 + 2 × 4,00
    const prices = { letter: cents(1_30), registered: cents(10_50), call: cents(4_00) };
    expect(expenseOf(effort, prices)).toBe(18_50);
  });

  test('a consumer gets his fourteen-day notice by post', () => {
    const notice = simulated({ kind: 'nothing-paid' }, anAccount(CONSUMER)).find(
      ({ what }) => what.kind === 'step' && what.step === 'fourteen-day-notice',
    );
    expect(notice).toMatchObject({ on: '2026-09-21', what: { channel: 'post' } });
  });
});

test('paid in four months, it closes before anything hard, and nothing is claimed', () => {
  const amount = cents(400_00);
  const entries = simulated({ kind: 'monthly', amount, first: plainDate('2026-09-07') });
  // 1.246,30 − 3 × 400,00 = 46,30, the rest of the fourth month. The notice of default of 12 October asks for
  // what is left then, 446,30, with 15 % of it and interest over the parts.
  expect(entries.filter(({ what }) => what.kind === 'paid').map(({ on }) => on)).toEqual([
    '2026-09-07',
    '2026-10-07',
    '2026-11-07',
    '2026-12-07',
  ]);
  expect(entries.find(({ what }) => what.kind === 'claimed')?.what).toMatchObject({ costs: 66_95 });
});

describe('an objection on the day after the reminder', () => {
  const objected = (answer: 'upheld' | 'rejected') =>
    simulated({ kind: 'disputed', on: plainDate('2026-09-09'), answer }).map(line);

  test('that is rejected holds the plan until a week after the answer', () => {
    // Five working days to answer: Wednesday 16 September. Seven days to pay: the 23rd. On the 24th the plan goes on.
    expect(objected('rejected').slice(2, 5)).toEqual([
      '2026-09-09 disputed 124630',
      '2026-09-16 answered 124630',
      '2026-09-24 call phone 124630',
    ]);
  });

  test('that is upheld closes the invoice', () => {
    expect(objected('upheld').slice(2)).toEqual([
      '2026-09-09 disputed 124630',
      '2026-09-16 answered 0',
      '2026-09-16 closed 0',
    ]);
  });
});
