import { takeAction } from '../account/decide/take-action.ts';
import { termOf } from '../account/decide/take-message.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolve, evolveAll } from '../account/evolve.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { DunningPlan } from './dunning-plan.ts';
import { nextAction } from './next-action.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlanningContext } from './planning-context.ts';

/** More actions than this for one account in one forecast: a plan without end. */
const MOST_ACTIONS = 5000;

/** What people and the post are assumed to do at once: approve, print, post, deliver. Calls are not made. */
const assumed = (
  state: AccountState,
  event: AccountEvent,
  now: Instant,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const on = amsterdamDate(now);
  switch (event.type) {
    case 'ApprovalAsked':
      return [{ type: 'StepApproved', approvalId: event.approvalId }];
    case 'MessageClaimed':
      return [
        { type: 'MessageSent', messageId: event.messageId, providerId: 'forecast' },
        { type: 'MessageDelivered', messageId: event.messageId },
      ];
    case 'LetterQueued':
      return postAtOnce(state, event.letterId, on, plan);
    default:
      return [];
  }
};

const postAtOnce = (
  state: AccountState,
  letterId: string,
  on: ReturnType<typeof amsterdamDate>,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter) return [];
  const last = termOf(plan, letter.rung, on);
  return [
    { type: 'LetterPrinted', letterId, on, last, document: 'forecast' },
    { type: 'LetterPosted', letterId, on },
  ];
};

/** What already waits for a person when the forecast begins is assumed to be done at once, too. */
const settled = (state: AccountState, now: Instant, plan: DunningPlan): AccountState => {
  const on = amsterdamDate(now);
  const approved: readonly AccountEvent[] = state.approvals
    .filter((approval) => !approval.granted)
    .map((approval) => ({ type: 'StepApproved', approvalId: approval.id }));
  const posted = state.letters.flatMap((letter) => postAtOnce(state, letter.id, on, plan));
  return evolveAll(state, [...approved, ...posted]);
};

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
): readonly PlannedAction[] => {
  const actions: PlannedAction[] = [];
  let current = settled(state, from, context.plan);
  let cursor = from;
  while (actions.length < MOST_ACTIONS) {
    const next = nextAction(withoutAttempts(current), context, cursor);
    if (!next || next.at >= until) return actions;
    cursor = next.at > cursor ? next.at : cursor;
    actions.push(next);
    for (const event of takeAction(current, next, context.plan, cursor, 'forecast')) {
      current = evolve(current, event);
      current = evolveAll(current, assumed(current, event, cursor, context.plan));
    }
  }
  throw new Error(`Account ${context.account} has no end of actions before ${until}.`);
};

/** An unfinished payment is assumed to come to nothing: the plan is shown as it would go on. */
const withoutAttempts = (state: AccountState): AccountState =>
  state.attempts.length === 0 ? state : { ...state, attempts: [] };
