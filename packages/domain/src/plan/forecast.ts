import type { AccountState } from '../account/state.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlanningContext } from './planning-context.ts';
import { walk } from './walk.ts';

/**
 * The future of an account as dated actions, if nothing is paid and nobody delays: the very planner that
 * production runs, on assumed events.
 *
 * @param from - moment to begin at
 * @param until - moment to stop at, not included
 */
export const forecast = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
  until: Instant,
): readonly PlannedAction[] => [...walk(state, context, from, until)].flatMap(({ action }) => action ?? []);
