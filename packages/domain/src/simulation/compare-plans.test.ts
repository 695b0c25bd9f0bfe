import { expect, test } from 'vitest';
import { anAccount, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
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
