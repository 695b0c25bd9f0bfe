import type { AccountState } from '../account/state.ts';
import { amsterdamMoment } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { walk } from '../plan/walk.ts';
import { type Assumption, supposedBy } from './assumption.ts';
import { entriesOf, type SimulatedEntry, type Standing, standingOf } from './entry.ts';

/** A future of one account under an assumption. */
export type Simulation = { readonly start: Standing; readonly entries: readonly SimulatedEntry[] };

/**
 * What would happen to an account: the planner of production on supposed events, step by step. Nothing is
 * written. People and the post are assumed to do their part at once, calls to come to nothing.
 *
 * @param from - now
 * @param until - last day, not included
 * @example simulate(state, context, now, plainDate('2027-01-01'), { kind: 'nothing-paid' })
 */
export const simulate = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
  until: PlainDate,
  assumption: Assumption,
): Simulation => {
  const supposed = supposedBy(assumption, until, context.plan);
  return {
    start: standingOf(state),
    entries: [...walk(state, context, from, amsterdamMoment(until, 0), supposed)].flatMap(entriesOf),
  };
};
