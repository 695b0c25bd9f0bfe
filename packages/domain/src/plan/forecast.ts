import { openNotice } from '../account/decide/open-notice.ts';
import { confirmPosted, printLetter } from '../account/decide/post-letter.ts';
import { takeAction } from '../account/decide/take-action.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolve, evolveAll } from '../account/evolve.ts';
import { copyOf } from '../account/message.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { DEFAULT_LEGAL_POLICY } from '../law/legal-policy.ts';
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
  context: PlanningContext,
): readonly AccountEvent[] => {
  const on = amsterdamDate(now);
  switch (event.type) {
    case 'ApprovalAsked':
      return [{ type: 'StepApproved', approvalId: event.approvalId }];
    case 'MessageClaimed':
      return [
        { type: 'MessageSent', messageId: event.messageId, providerId: 'forecast' },
        { type: 'MessageDelivered', messageId: event.messageId },
        ...openedAtOnce(state, on),
      ];
    case 'LetterQueued':
      return postAtOnce(state, event.letterId, on, context);
    default:
      return [];
  }
};

const openedAtOnce = (state: AccountState, on: PlainDate): readonly AccountEvent[] => {
  const opened = openNotice(state, { on });
  return opened.ok ? opened.events : [];
};

const postAtOnce = (
  state: AccountState,
  letterId: string,
  on: PlainDate,
  { plan, law = DEFAULT_LEGAL_POLICY }: PlanningContext,
): readonly AccountEvent[] => {
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter) return [];
  const printed = printLetter(state, { letterId, today: on, document: 'forecast' }, plan, law);
  if (!printed.ok) return [];
  const tracking = letter.post === 'registered' ? { tracking: 'forecast' } : {};
  const posted = confirmPosted(evolveAll(state, printed.events), { letterId, on, today: on, ...tracking });
  const copied: AccountEvent = { type: 'MessageDelivered', messageId: copyOf(letterId) };
  return posted.ok ? [...printed.events, ...posted.events, copied] : printed.events;
};

/** What already waits for a person when the forecast begins is assumed to be done at once, too. */
const settled = (state: AccountState, now: Instant, context: PlanningContext): AccountState => {
  const on = amsterdamDate(now);
  const approved: readonly AccountEvent[] = state.approvals
    .filter((approval) => !approval.granted)
    .map((approval) => ({ type: 'StepApproved', approvalId: approval.id }));
  const posted = state.letters.flatMap((letter) => postAtOnce(state, letter.id, on, context));
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
  let current = settled(state, from, context);
  let cursor = from;
  while (actions.length < MOST_ACTIONS) {
    const next = nextAction(withoutAttempts(current), context, cursor);
    if (!next || next.at >= until) return actions;
    cursor = next.at > cursor ? next.at : cursor;
    actions.push(next);
    for (const event of takeAction(current, next, context, cursor, 'forecast')) {
      current = evolve(current, event);
      current = evolveAll(current, assumed(current, event, cursor, context));
    }
  }
  throw new Error(`Account ${context.account} has no end of actions before ${until}.`);
};

/** An unfinished payment is assumed to come to nothing: the plan is shown as it would go on. */
const withoutAttempts = (state: AccountState): AccountState =>
  state.attempts.length === 0 ? state : { ...state, attempts: [] };
