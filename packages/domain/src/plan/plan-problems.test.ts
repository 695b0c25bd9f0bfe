import { describe, expect, test } from 'vitest';
import type { DebtorClass } from '../party/debtor-kind.ts';
import { BUSINESS_PLAN, CONSUMER_PLAN, defaultPlan } from './default-plans.ts';
import { numberProblems } from './number-problems.ts';
import { type DraftStep, draftOf, type PlanSteps, planFrom } from './plan-draft.ts';
import { planProblems, planWarnings } from './plan-problems.ts';

/** The default with some rungs set otherwise. */
const changed = (
  debtors: DebtorClass,
  ...set: readonly (Partial<DraftStep> & { rung: number })[]
): PlanSteps =>
  draftOf(defaultPlan(debtors)).steps.map((step) => ({
    ...step,
    ...set.find(({ rung }) => rung === step.rung),
  }));
const without = (debtors: DebtorClass, ...rungs: readonly number[]): PlanSteps =>
  draftOf(defaultPlan(debtors)).steps.filter(({ rung }) => !rungs.includes(rung));
const said = (steps: PlanSteps, debtors: DebtorClass) =>
  planProblems(steps, debtors).map(({ rung, field, code, limit }) => `${rung} ${field} ${code} ${limit}`);

test.each(['business', 'consumer'] as const)(
  'the default of a %s has no problems and no warnings',
  (debtors) => {
    const draft = draftOf(defaultPlan(debtors));
    expect(planProblems(draft.steps, debtors)).toEqual([]);
    expect(numberProblems(draft.numbers)).toEqual([]);
    expect(planWarnings(draft.steps, debtors)).toEqual([]);
    expect(planFrom(draft, debtors, 7)).toMatchObject({
      ...defaultPlan(debtors),
      id: `own-${debtors}`,
      version: 7,
    });
  },
);

describe('what no plan may do', () => {
  test('leave out what writes or decides, or have a rung of its own', () => {
    expect(said(without('business', 1, 3, 5, 6), 'business')).toEqual([
      '1 step step-missing null',
      '3 step step-missing null',
      '5 step step-missing null',
      '6 step step-missing null',
    ]);
    const more = [...draftOf(BUSINESS_PLAN).steps, { rung: 7, day: 90, gap: null, term: null }];
    expect(said(more, 'business')).toEqual(['7 step step-unknown null']);
  });

  test('write before the invoice is late', () => {
    expect(said(changed('business', { rung: 1, day: 0 }), 'business')).toEqual(['1 day too-early 1']);
  });

  test('write while the term of the message before still runs', () => {
    // The reminder of D3 gives eight days: until D11, so the notice is at D12 at the earliest.
    const early = changed('business', { rung: 2, day: 7, gap: 4 }, { rung: 3, day: 11, gap: 4 });
    expect(said(early, 'business')).toEqual(['3 day inside-term 12']);
    expect(said(changed('business', { rung: 2, day: 7, gap: 4 }, { rung: 3, day: 12 }), 'business')).toEqual(
      [],
    );
  });

  test('come with the notice of default within 21 days of the notice, towards anybody', () => {
    for (const debtors of ['business', 'consumer'] as const) {
      expect(said(changed(debtors, { rung: 5, gap: 20 }), debtors)).toEqual(['5 gap gap-too-short 21']);
      expect(said(changed(debtors, { rung: 5, day: 37 }), debtors)).toEqual(['5 day too-early 38']);
    }
  });

  test('count longer from a rung than the plan leaves', () => {
    expect(said(changed('business', { rung: 3, gap: 8 }), 'business')).toEqual(['3 gap gap-too-long 7']);
  });

  test('give less time than is reasonable, or a date of its own in a fourteen-day notice', () => {
    expect(said(changed('consumer', { rung: 1, term: 7 }), 'consumer')).toEqual(['1 term term-too-short 8']);
    expect(said(changed('business', { rung: 1, term: 7 }), 'business')).toEqual([]);
    expect(said(changed('consumer', { rung: 3, term: 14 }), 'consumer')).toEqual(['3 term term-by-law null']);
    expect(said(changed('business', { rung: 5, term: 6 }), 'business')).toEqual(['5 term term-too-short 7']);
  });

  test('go on without end', () => {
    expect(said(changed('business', { rung: 6, day: 121 }), 'business')).toEqual(['6 day too-late 120']);
  });

  test('be no numbers', () => {
    expect(said(changed('business', { rung: 2, day: 10.5 }), 'business')).toEqual([
      '2 day not-a-number null',
    ]);
    expect(said(changed('business', { rung: 2, gap: null }), 'business')).toEqual([
      '2 gap not-a-number null',
    ]);
  });
});

test('a plan without calls counts the notice from the reminder', () => {
  const left = without('consumer', 2, 4);
  expect(planProblems(left, 'consumer')).toEqual([]);
  const { steps } = planFrom({ ...draftOf(CONSUMER_PLAN), steps: left }, 'consumer', 3);
  expect(steps.map(({ rung, gap }) => [rung, gap?.afterRung])).toEqual([
    [1, undefined],
    [3, 1],
    [5, 3],
    [6, undefined],
  ]);
  expect(planWarnings(left, 'consumer').map(({ rung, code }) => `${rung} ${code}`)).toEqual([
    '2 call-left-out',
    '4 call-left-out',
  ]);
});

test('what only the step plan says is warned about', () => {
  const late = changed('business', { rung: 1, day: 9 }, { rung: 2, day: 14 }, { rung: 3, day: 22 });
  expect(planProblems(late, 'business').filter(({ rung }) => rung < 3)).toEqual([]);
  expect(planWarnings(late, 'business')).toEqual([
    { rung: 1, code: 'outside-window', from: 1, until: 7 },
    { rung: 3, code: 'outside-window', from: 1, until: 21 },
  ]);
});

test('kind, approval and what the law counts from are no part of a draft', () => {
  const [, , notice, , last, decision] = planFrom(draftOf(CONSUMER_PLAN), 'consumer', 3).steps;
  expect(notice).toMatchObject({ kind: 'fourteen-day-notice', afterTerm: { rung: 1, workingDays: 2 } });
  expect(last).toMatchObject({ kind: 'notice-of-default', approval: true, gap: { afterRung: 3, days: 21 } });
  expect(decision).toMatchObject({ kind: 'decision', afterTerm: { rung: 5, workingDays: 2 } });
});
