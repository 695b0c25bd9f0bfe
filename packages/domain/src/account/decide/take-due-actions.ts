import type { Instant } from '../../calendar/instant.ts';
import { actionsAhead } from '../../plan/next-action.ts';
import type { PlannedAction } from '../../plan/planned-action.ts';
import type { PlanningContext } from '../../plan/planning-context.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { AccountState } from '../state.ts';
import { takeAction } from './take-action.ts';

/** More than this many actions in one moment is a bug in the planner, not a busy account. */
const MOST_AT_ONCE = 1000;

/** A commit holds 200 events; thousands of invoices may be asked after at once, and the rest is due at once again. */
const ENOUGH_EVENTS = 150;

/**
 * What is taken before looking again: one action, or all that ask after an arrival before any other comes. Those
 * change nothing for one another, and looking again after each of thousands would look at all of them each time.
 */
const firstOf = (due: readonly PlannedAction[]): readonly PlannedAction[] => {
  const other = due.findIndex(({ kind }) => kind !== 'ask-arrival');
  return other === -1 ? due : due.slice(0, Math.max(other, 1));
};

export type TakeDueActions = {
  readonly now: Instant;
  /** The run that may send what is claimed. */
  readonly run: string;
};

/**
 * Takes everything that is due at this moment, one action after the other, each decided on the state that
 * the earlier ones left. Asking the provider about a payment is no decision and is left to the caller.
 */
export const takeDueActions = (
  state: AccountState,
  command: TakeDueActions,
  context: PlanningContext,
): readonly AccountEvent[] => {
  const events: AccountEvent[] = [];
  let current = state;
  for (let taken = 0; taken < MOST_AT_ONCE; taken += 1) {
    const ahead = actionsAhead(current, context, command.now).filter(({ kind }) => kind !== 'fetch-attempt');
    const due = firstOf(ahead.filter(({ at }) => at <= command.now));
    if (due.length === 0) return events;
    for (const action of due) {
      const more = takeAction(current, action, context, command.now, command.run);
      events.push(...more);
      current = evolveAll(current, more);
      if (action.kind === 'ask-arrival' && events.length >= ENOUGH_EVENTS) return events;
    }
  }
  throw new Error(`Account ${context.account} has no end of due actions at ${command.now}.`);
};
