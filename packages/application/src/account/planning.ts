import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { DEFAULT_LEGAL_POLICY, type LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { lacksRegistration } from '@voldaan/domain/party/collector.ts';
import { planVersion } from '@voldaan/domain/plan/default-plans.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import type { PlanningContext } from '@voldaan/domain/plan/planning-context.ts';

/** The plan that an account is pinned to; a change of kind pins it to the plan of its class. */
export const planOf = (state: AccountState, { plans }: Pick<Administration, 'plans'>): DunningPlan =>
  planVersion(state.plan, plans);

/** What an administration chose within the law. */
export const legalPolicyOf = ({ law = DEFAULT_LEGAL_POLICY }: Administration): LegalPolicy => law;

/** What the planner is told besides the account's own state. */
export const planningContext = (
  account: string,
  state: AccountState,
  administration: Administration,
  now: Instant,
): PlanningContext => ({
  account,
  plan: planOf(state, administration),
  stopped: administration.stopped,
  law: legalPolicyOf(administration),
  ...(administration.sending && { sending: administration.sending }),
  unregistered:
    state.opened && lacksRegistration(administration.collector, state.facts.kind, amsterdamDate(now)),
});

/**
 * The moment after which the sweep looks for an account. The stop button and a missing registration do not
 * count: an account that moved on meanwhile must be found again when they are mended.
 */
export const dueMoment = (
  account: string,
  state: AccountState,
  administration: Administration,
  now: Instant,
): Instant | undefined =>
  nextAction(
    state,
    { ...planningContext(account, state, administration, now), stopped: false, unregistered: false },
    now,
  )?.at;
