import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAccount, anInvoice, BUSINESS, CONSUMER, contextOf } from '../account/fixture.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import { instant } from '../calendar/instant.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { isWorkingDay } from '../calendar/working-day.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import { forecast } from './forecast.ts';
import { numberProblems } from './number-problems.ts';
import { type DraftStep, ladderOf, type PlanDraft, planFrom } from './plan-draft.ts';
import { eachNumber, NUMBER_LIMITS, type PlanNumbers } from './plan-numbers.ts';
import { planProblems } from './plan-problems.ts';
import { leastGap, leastTerm } from './plan-rules.ts';

const days = (n: number, more: number) => fc.integer({ min: n, max: n + more });

/** Every number at or between its limits. */
const numbers: fc.Arbitrary<PlanNumbers> = fc
  .record(
    eachNumber((number) => fc.integer({ min: NUMBER_LIMITS[number].least, max: NUMBER_LIMITS[number].most })),
  )
  .filter((set) => numberProblems(set).length === 0);

/** Drafts that are somewhere near a plan; those with a problem are left out below. */
const drafts = (debtors: DebtorClass): fc.Arbitrary<PlanDraft> =>
  fc
    .tuple(
      ...ladderOf(debtors).map(() => fc.record({ apart: days(4, 24), gap: days(0, 20), kept: fc.boolean() })),
    )
    .map((set) => {
      let day = 0;
      const steps = ladderOf(debtors).flatMap((step, i): readonly DraftStep[] => {
        const { apart = 4, gap = 0, kept = true } = set[i] ?? {};
        if (step.kind === 'call' && !kept) return [];
        day += i === 0 ? apart - 3 : apart;
        const least = leastTerm(step.kind, debtors);
        const term = least === undefined ? null : least + (gap % 5);
        return [{ rung: step.rung, day, gap: step.gap ? leastGap(step.kind) + (gap % 3) : null, term }];
      });
      return { steps };
    })
    .chain((draft) => numbers.map((set) => ({ ...draft, numbers: set })))
    .filter((draft) => planProblems(draft.steps, debtors).length === 0);

const dueDates: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 4_382 })
  .map((n) => addDays(plainDate('2026-01-01'), n));

/** The days on which the rungs of a plan fall when nothing is paid. */
const ladderDays = (debtors: DebtorClass, draft: PlanDraft, due: PlainDate) => {
  const state = anAccount(debtors === 'business' ? BUSINESS : CONSUMER, [
    anInvoice({ due, issued: addDays(due, -14) }),
  ]);
  const context = { ...contextOf(state), plan: planFrom(draft, debtors, 9) };
  const until = addDays(due, 220);
  return forecast(state, context, instant(`${due}T00:00:00Z`), instant(`${until}T00:00:00Z`)).flatMap(
    (action) =>
      action.kind === 'message' || action.kind === 'call' || action.kind === 'decision'
        ? [{ rung: action.rung, kind: action.kind, on: amsterdamDate(action.at) }]
        : [],
  );
};

test.each(['business', 'consumer'] as const)(
  'whatever plan of a %s may be published: its rungs keep their order, distances and working days',
  (debtors) => {
    fc.assert(
      fc.property(drafts(debtors), dueDates, (draft, due) => {
        const taken = ladderDays(debtors, draft, due);
        expect(taken.map(({ rung }) => rung)).toEqual(draft.steps.map(({ rung }) => rung));
        expect(taken.map(({ on }) => on).filter((on) => !isWorkingDay(on))).toEqual([]);
        const on = (rung: number) => taken.find((step) => step.rung === rung)?.on ?? due;
        const wrote = taken.filter(({ kind }) => kind === 'message').map((step) => step.on);
        for (const [i, day] of wrote.entries()) {
          if (i > 0) expect(daysBetween(wrote[i - 1] ?? day, day)).toBeGreaterThanOrEqual(4);
        }
        expect(daysBetween(on(3), on(5))).toBeGreaterThanOrEqual(21);
        for (const { rung, day } of draft.steps) {
          expect(daysBetween(due, on(rung))).toBeGreaterThanOrEqual(day);
        }
      }),
      { numRuns: 60 },
    );
  },
);
