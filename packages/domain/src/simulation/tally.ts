import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, plus, sum, ZERO } from '../money/cents.ts';
import type { SimulatedEntry, SimulatedWhat, StepChannel } from './entry.ts';
import { type Effort, effortOf, NO_EFFORT, plusEffort } from './expense.ts';

type Step = Extract<SimulatedWhat, { kind: 'step' }>['step'];

/** How often a step was taken on a day. */
export type StepCount = {
  readonly on: PlainDate;
  readonly step: Step;
  readonly channel: StepChannel;
  readonly count: number;
};

/** What a simulation of many accounts comes to. Tallies can be added up, page by page. */
export type Tally = {
  readonly accounts: number;
  /** By day, then by step. */
  readonly steps: readonly StepCount[];
  readonly effort: Effort;
  readonly claimed: { readonly interest: Cents; readonly costs: Cents };
};

export const NO_TALLY: Tally = {
  accounts: 0,
  steps: [],
  effort: NO_EFFORT,
  claimed: { interest: ZERO, costs: ZERO },
};

const inOrder = (a: StepCount, b: StepCount): number => {
  const [x, y] = [`${a.on}${a.step}${a.channel}`, `${b.on}${b.step}${b.channel}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

const counted = (steps: readonly StepCount[]): readonly StepCount[] =>
  [...Map.groupBy(steps, ({ on, step, channel }) => `${on}#${step}#${channel}`).values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, count: rest.reduce((count, other) => count + other.count, first.count) }] : [],
    )
    .sort(inOrder);

/** What one account adds. */
export const tallyOf = (entries: readonly SimulatedEntry[]): Tally => {
  const claims = entries.flatMap(({ what }) => (what.kind === 'claimed' ? [what] : []));
  return {
    accounts: 1,
    steps: counted(
      entries.flatMap(({ on, what }) =>
        what.kind === 'step' ? [{ on, step: what.step, channel: what.channel, count: 1 }] : [],
      ),
    ),
    effort: effortOf(entries),
    claimed: {
      interest: sum(claims.map(({ interest }) => interest)),
      costs: sum(claims.map(({ costs }) => costs)),
    },
  };
};

export const plusTally = (a: Tally, b: Tally): Tally => ({
  accounts: a.accounts + b.accounts,
  steps: counted([...a.steps, ...b.steps]),
  effort: plusEffort(a.effort, b.effort),
  claimed: {
    interest: plus(a.claimed.interest, b.claimed.interest),
    costs: plus(a.claimed.costs, b.claimed.costs),
  },
});
