import type { LegalPolicy } from '../law/legal-policy.ts';
import type { DunningPlan } from './dunning-plan.ts';
import type { SendingRules } from './sending-rules.ts';

/** What the planner is told besides the account's own state; facts of the whole administration are values here. */
export type PlanningContext = {
  /** The account's id, from which its turn in the sending window follows. */
  readonly account: string;
  readonly plan: DunningPlan;
  /** The administration's stop button. */
  readonly stopped: boolean;
  /** What the administration chose within the law; absent is the default. */
  readonly law?: LegalPolicy;
  /** When the administration writes and calls; absent are the windows of the plan, and no closed days. */
  readonly sending?: SendingRules;
  /** Whoever works these books may not write to this debtor today: see `lacksRegistration`. */
  readonly unregistered?: boolean;
};
