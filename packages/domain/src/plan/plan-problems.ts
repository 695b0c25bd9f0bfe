import type { DebtorClass } from '../party/debtor-kind.ts';
import type { DunningStep } from './dunning-step.ts';
import { countedFrom, type DraftStep, ladderOf, type PlanSteps } from './plan-draft.ts';
import { LAST_DAY, LEAST_BETWEEN, LONGEST_TERM, leastGap, leastTerm, STEP_WINDOWS } from './plan-rules.ts';

/** A cell of the table of steps. */
export type PlanField = 'step' | 'day' | 'gap' | 'term';

/** What keeps a draft from being published, at the cell where it stands, with the number that would do. */
export type PlanProblem = {
  readonly rung: number;
  readonly field: PlanField;
  readonly code:
    | 'step-missing'
    | 'step-unknown'
    | 'not-a-number'
    | 'too-early'
    | 'too-late'
    | 'inside-term'
    | 'gap-too-short'
    | 'gap-too-long'
    | 'term-too-short'
    | 'term-too-long'
    | 'term-by-law';
  readonly limit: number | null;
};

/** What may be published, but is not what the step plan does. */
export type PlanWarning = {
  readonly rung: number;
  readonly code: 'outside-window' | 'call-left-out';
  readonly from: number | null;
  readonly until: number | null;
};

type Placed = { readonly step: DunningStep; readonly set: DraftStep };

const isCount = (n: number | null): n is number => n !== null && Number.isInteger(n) && n >= 0;

const placedIn = (steps: PlanSteps, debtors: DebtorClass): readonly Placed[] =>
  ladderOf(debtors).flatMap((step) => {
    const set = steps.find(({ rung }) => rung === step.rung);
    return set ? { step, set } : [];
  });

/** Every rung once and in order; only a call may be missing. */
const shapeProblems = (steps: PlanSteps, debtors: DebtorClass): readonly PlanProblem[] => {
  const rungs = steps.map(({ rung }) => rung);
  const ladder = ladderOf(debtors);
  const unknown = rungs.filter(
    (rung, i) => !ladder.some((step) => step.rung === rung) || rungs.indexOf(rung) !== i,
  );
  const missing = ladder.filter(({ rung, kind }) => kind !== 'call' && !rungs.includes(rung));
  const problem = (code: PlanProblem['code']) => (rung: number) =>
    ({ rung, field: 'step', code, limit: null }) as const;
  return [
    ...unknown.map(problem('step-unknown')),
    ...missing.map(({ rung }) => rung).map(problem('step-missing')),
  ];
};

/** Days apart from the rung before; and what writes or decides comes when the term that was given is over. */
const dayProblem = (
  { step, set }: Placed,
  before: readonly Placed[],
  steps: PlanSteps,
): PlanProblem | undefined => {
  const at = (code: PlanProblem['code'], limit: number | null) =>
    ({ rung: step.rung, field: 'day', code, limit }) as const;
  if (!isCount(set.day)) return at('not-a-number', null);
  const apart = (before.at(-1)?.set.day ?? 1 - LEAST_BETWEEN) + LEAST_BETWEEN;
  const from = steps.find(({ rung }) => rung === countedFrom(steps, step));
  const near = from ? Math.max(apart, from.day + leastGap(step.kind)) : apart;
  if (set.day < near) return at('too-early', near);
  const wrote = step.kind === 'call' ? undefined : before.findLast(({ set: { term } }) => isCount(term));
  const termOver = wrote ? wrote.set.day + (wrote.set.term ?? 0) + 1 : 0;
  if (set.day < termOver) return at('inside-term', termOver);
  return set.day > LAST_DAY ? at('too-late', LAST_DAY) : undefined;
};

const gapProblem = ({ step, set }: Placed, steps: PlanSteps): PlanProblem | undefined => {
  const at = (code: PlanProblem['code'], limit: number | null) =>
    ({ rung: step.rung, field: 'gap', code, limit }) as const;
  const from = steps.find(({ rung }) => rung === countedFrom(steps, step));
  if (!from) return undefined;
  if (!isCount(set.gap)) return at('not-a-number', null);
  const least = leastGap(step.kind);
  if (set.gap < least) return at('gap-too-short', least);
  const days = set.day - from.day;
  // Days that are too close are told at the day itself.
  return set.gap > days && days >= least ? at('gap-too-long', days) : undefined;
};

const termProblem = ({ step, set }: Placed, debtors: DebtorClass): PlanProblem | undefined => {
  const at = (code: PlanProblem['code'], limit: number | null) =>
    ({ rung: step.rung, field: 'term', code, limit }) as const;
  const least = leastTerm(step.kind, debtors);
  if (least === undefined) return set.term === null ? undefined : at('term-by-law', null);
  if (!isCount(set.term)) return at('not-a-number', null);
  if (set.term < least) return at('term-too-short', least);
  return set.term > LONGEST_TERM ? at('term-too-long', LONGEST_TERM) : undefined;
};

/**
 * What keeps steps from being a plan: rungs that must be there, distances, terms, an end (defaults 1.2 to 1.4).
 *
 * @returns problems by cell, in the order of the ladder; empty when it may be published
 * @example planProblems([], 'business')[0] // { rung: 1, field: 'step', code: 'step-missing', limit: null }
 */
export const planProblems = (steps: PlanSteps, debtors: DebtorClass): readonly PlanProblem[] => {
  const placed = placedIn(steps, debtors);
  return [
    ...shapeProblems(steps, debtors),
    ...placed.flatMap((each, i) =>
      [
        dayProblem(each, placed.slice(0, i), steps),
        gapProblem(each, steps),
        termProblem(each, debtors),
      ].flatMap((problem) => problem ?? []),
    ),
  ];
};

/** What an administration should know before it publishes: rungs outside the step plan, calls left out. */
export const planWarnings = (steps: PlanSteps, debtors: DebtorClass): readonly PlanWarning[] =>
  ladderOf(debtors).flatMap(({ rung, kind }): readonly PlanWarning[] => {
    const set = steps.find((step) => step.rung === rung);
    if (!set) return kind === 'call' ? [{ rung, code: 'call-left-out', from: null, until: null }] : [];
    const window = STEP_WINDOWS[rung];
    return window && (set.day < window.from || set.day > window.until)
      ? [{ rung, code: 'outside-window', ...window }]
      : [];
  });
