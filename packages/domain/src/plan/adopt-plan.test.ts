import { describe, expect, test } from 'vitest';
import type { AccountEvent } from '../account/event.ts';
import { evolveAll } from '../account/evolve.ts';
import { anAccount, contextOf } from '../account/fixture.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { adoptPlan } from './adopt-plan.ts';
import { BUSINESS_PLAN } from './default-plans.ts';
import type { DunningPlan } from './dunning-plan.ts';
import { forecast } from './forecast.ts';
import { draftOf, planFrom } from './plan-draft.ts';

/** The default with these rungs on other days; gaps as short as they may be. */
const planWith = (days: Readonly<Record<number, number>>): DunningPlan =>
  planFrom(
    {
      ...draftOf(BUSINESS_PLAN),
      steps: draftOf(BUSINESS_PLAN).steps.map((step) => ({
        ...step,
        day: days[step.rung] ?? step.day,
        gap: step.gap === null ? null : Math.min(step.gap, step.rung === 5 ? 21 : 4),
      })),
    },
    'business',
    2,
  );

const taken = (rung: number, step: 'reminder' | 'call' | 'notice', on: string): AccountEvent => ({
  type: 'StepTaken',
  rung,
  step,
  invoices: ['2026-1187'],
  on: plainDate(on),
  cause: { rule: 'first-day-late' },
});

/** Due on Friday 4 September 2026; reminded on the 8th, called on the 14th. */
const called = anAccount(undefined, undefined, [
  taken(1, 'reminder', '2026-09-08'),
  taken(2, 'call', '2026-09-14'),
]);

const ahead = (state: AccountState, plan: DunningPlan, from: string) =>
  forecast(
    state,
    { ...contextOf(state), plan },
    instant(`${from}T10:00:00Z`),
    instant('2027-01-01T00:00:00Z'),
  ).flatMap((action) => (action.kind === 'message' ? [`${amsterdamDate(action.at)} ${action.step}`] : []));

describe('in the middle of a sequence', () => {
  test('what is still ahead moves, what was done stays done', () => {
    const later = planWith({ 3: 20, 4: 27, 5: 42, 6: 56 });
    const today = plainDate('2026-09-15');
    const events = adoptPlan(called, BUSINESS_PLAN, later, today);
    expect(events).toEqual([{ type: 'PlanAdopted', plan: { id: 'own-business', version: 2 } }]);
    const after = evolveAll(called, events);
    expect(after.invoices[0]?.steps.map(({ rung }) => rung)).toEqual([1, 2]);
    expect(ahead(called, BUSINESS_PLAN, '2026-09-15')).toEqual([
      '2026-09-21 notice',
      '2026-10-12 notice-of-default',
    ]);
    // D20 is Thursday 24 September, D42 Friday 16 October.
    expect(ahead(after, later, '2026-09-15')).toEqual(['2026-09-24 notice', '2026-10-16 notice-of-default']);
  });

  test('what the new plan would have written by now waits two working days, and nothing goes in one go', () => {
    const sooner = planWith({ 1: 1, 2: 5, 3: 12, 4: 19, 5: 33, 6: 47 });
    // The notice of D12 lies behind us, and on Friday the 18th it is four days after the call.
    const today = plainDate('2026-09-18');
    const events = adoptPlan(called, BUSINESS_PLAN, sooner, today);
    expect(events).toEqual([
      {
        type: 'PlanAdopted',
        plan: { id: 'own-business', version: 2 },
        wait: { invoices: ['2026-1187'], until: '2026-09-22' },
      },
    ]);
    // Twenty-one days after the notice that really left, whatever the plan's own day.
    expect(ahead(evolveAll(called, events), sooner, '2026-09-18')).toEqual([
      '2026-09-22 notice',
      '2026-10-13 notice-of-default',
    ]);
  });

  test('a step that was due today under both plans is not put off', () => {
    const sooner = planWith({ 3: 16 });
    expect(adoptPlan(called, BUSINESS_PLAN, sooner, plainDate('2026-09-21'))).toEqual([
      { type: 'PlanAdopted', plan: { id: 'own-business', version: 2 } },
    ]);
  });
});

test('a plan that an account has already is not adopted again', () => {
  expect(adoptPlan(called, BUSINESS_PLAN, BUSINESS_PLAN, plainDate('2026-09-15'))).toEqual([]);
});
