import { takeAction } from '../account/decide/take-action.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolveAll } from '../account/evolve.ts';
import type { AccountState } from '../account/state.ts';
import type { Instant } from '../calendar/instant.ts';
import { assumed, settled } from './assumed.ts';
import { nextAction } from './next-action.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlanningContext } from './planning-context.ts';

/** More actions than this for one account in one future: a plan without end. */
const MOST_ACTIONS = 5000;

/** Something from outside that is supposed to happen at a moment: a payment, an objection, an invoice. */
export type Supposed = {
  readonly at: Instant;
  readonly events: (state: AccountState) => readonly AccountEvent[];
};

/** One thing of a supposed future, with everything that followed from it at once. */
export type Walked = {
  readonly at: Instant;
  /** What the plan did; absent: what was supposed. */
  readonly action?: PlannedAction;
  readonly events: readonly AccountEvent[];
  /** The account afterwards. */
  readonly after: AccountState;
};

/** An unfinished payment is assumed to come to nothing: the plan is shown as it would go on. */
const withoutAttempts = (state: AccountState): AccountState =>
  state.attempts.length === 0 ? state : { ...state, attempts: [] };

/** What the plan does at a moment, and what people and the post are assumed to do with it at once. */
const taken = (
  state: AccountState,
  action: PlannedAction,
  now: Instant,
  context: PlanningContext,
): readonly AccountEvent[] => {
  const events: AccountEvent[] = [];
  let current = state;
  for (const event of takeAction(state, action, context, now, 'forecast')) {
    current = evolveAll(current, [event]);
    const followed = assumed(current, event, now, context);
    current = evolveAll(current, followed);
    events.push(event, ...followed);
  }
  return events;
};

/**
 * Walks through a future of an account, the very planner of production at every step, on assumed and supposed
 * events.
 *
 * @param from - moment to begin at
 * @param until - moment to stop at, not included
 * @param supposed - what comes from outside, soonest first; at one moment before what the plan does
 * @throws Error when the plan has no end of actions
 */
export function* walk(
  state: AccountState,
  context: PlanningContext,
  from: Instant,
  until: Instant,
  supposed: readonly Supposed[] = [],
): Generator<Walked, void> {
  let current = settled(withoutAttempts(state), from, context);
  let cursor = from;
  let outside = 0;
  for (let count = 0; count < MOST_ACTIONS; count += 1) {
    const next = nextAction(current, context, cursor);
    const given = supposed[outside];
    const first = given && (!next || given.at <= next.at) ? given : next;
    if (!first || first.at >= until) return;
    cursor = first.at > cursor ? first.at : cursor;
    const events =
      first === given ? given.events(current) : next ? taken(current, next, cursor, context) : [];
    if (first === given) outside += 1;
    current = evolveAll(current, events);
    yield {
      at: cursor,
      events,
      after: current,
      ...(first === next && { action: next }),
    };
  }
  throw new Error(`Account ${context.account} has no end of actions before ${until}.`);
}
