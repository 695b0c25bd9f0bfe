import { describe, expect, test } from 'vitest';
import { anAccount, anInvoice, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { BUSINESS_PLAN } from '../plan/default-plans.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import { comparePlans } from './compare-plans.ts';

const state = anAccount();
const from = instant('2026-09-04T08:00:00Z');
const until = instant('2026-12-01T00:00:00Z');
const compared = (changed: DunningPlan) => comparePlans(state, contextOf(state), changed, from, until);

test('under its own plan nothing moves', () => {
  expect(compared(BUSINESS_PLAN)).toEqual([]);
});

test('a notice four days later takes along what counts from it', () => {
  // Due on Friday 4 September 2026: day 21 is Friday the 25th instead of Monday the 21st. The second call comes five
  // days after it, the notice of default 21 days: Friday 16 October; its term ends on the 26th, two working days on
  // somebody decides.
  const later = BUSINESS_PLAN.steps.map((step) => (step.rung === 3 ? { ...step, day: 21 } : step));
  const invoices = ['2026-1187'];
  expect(compared({ ...BUSINESS_PLAN, steps: later })).toEqual([
    { kind: 'notice', rung: 3, invoices, before: '2026-09-21', after: '2026-09-25' },
    { kind: 'call', rung: 4, invoices, before: '2026-09-28', after: '2026-09-30' },
    { kind: 'notice-of-default', rung: 5, invoices, before: '2026-10-12', after: '2026-10-16' },
    { kind: 'decision', rung: 6, invoices, before: '2026-10-26', after: '2026-10-28' },
  ]);
});

test('a step that a plan has not, is not taken', () => {
  const without = BUSINESS_PLAN.steps.filter(({ rung }) => rung !== 4);
  expect(compared({ ...BUSINESS_PLAN, steps: without })).toEqual([
    { kind: 'call', rung: 4, invoices: ['2026-1187'], before: '2026-09-28', after: null },
  ]);
});

describe('the numbers beside the steps', () => {
  test('a total that is small under the plan gets no notice of default, and so no decision', () => {
    expect(compared({ ...BUSINESS_PLAN, smallTotal: cents(1_246_30) })).toEqual([
      { kind: 'notice-of-default', rung: 5, invoices: ['2026-1187'], before: '2026-10-12', after: null },
      { kind: 'decision', rung: 6, invoices: ['2026-1187'], before: '2026-10-26', after: null },
    ]);
  });

  test('money that needs longer at the bank puts the reminder off, and nothing that the plan has far enough', () => {
    // Four working days after Friday the 4th is Thursday the 10th; the call stays on D10, the 14th, but five days
    // after the reminder is the 15th.
    expect(
      compared({ ...BUSINESS_PLAN, bankWorkingDays: 4 }).map(({ kind, after }) => `${after} ${kind}`),
    ).toEqual(['2026-09-10 reminder', '2026-09-15 call']);
  });

  test('a letter that goes by other post stays on its day', () => {
    expect(compared({ ...BUSINESS_PLAN, registeredFrom: cents(2_000_00) })).toEqual([
      {
        kind: 'notice-of-default',
        rung: 5,
        invoices: ['2026-1187'],
        before: '2026-10-12',
        after: '2026-10-12',
        post: 'post',
      },
    ]);
  });

  test('the question whether an invoice arrived comes for others', () => {
    // Sent on Monday 24 August for the end of September: asked seven working days later, Wednesday 2 September.
    const sent = anInvoice({ due: plainDate('2026-09-30'), sent: plainDate('2026-08-24') });
    const waiting = anAccount(undefined, [sent]);
    const changed = { ...BUSINESS_PLAN, arrivalFrom: cents(2_000_00) };
    const early = instant('2026-08-24T08:00:00Z');
    const moved = comparePlans(waiting, contextOf(waiting), changed, early, instant('2026-09-15T00:00:00Z'));
    expect(moved).toEqual([
      { kind: 'did-it-arrive', rung: 0, invoices: ['2026-1187'], before: '2026-09-02', after: null },
    ]);
  });
});
