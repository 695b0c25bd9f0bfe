import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { planVersion } from '@voldaan/domain/plan/default-plans.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import type { PlanningContext } from '@voldaan/domain/plan/planning-context.ts';

/** The plan that an account is pinned to; a change of kind pins it to the plan of its class. */
export const planOf = (state: AccountState): DunningPlan => planVersion(state.plan);

/** What the planner is told besides the account's own state. */
export const planningContext = (
  account: string,
  state: AccountState,
  administration: Administration,
): PlanningContext => ({ account, plan: planOf(state), stopped: administration.stopped });

/**
 * The moment after which the sweep looks for an account. The stop button does not count: an account that moved
 * on while it was set must be found again when it is lifted.
 */
export const dueMoment = (
  account: string,
  state: AccountState,
  administration: Administration,
  now: Instant,
): Instant | undefined =>
  nextAction(state, { ...planningContext(account, state, administration), stopped: false }, now)?.at;
