import type { AccountState } from '../account/state.ts';
import type { Instant } from '../calendar/instant.ts';
import { arrangementActions } from './action/arrangement.ts';
import { arrivalActions } from './action/arrival.ts';
import { copyActions } from './action/copy.ts';
import { approvalActions, deskActions, salesActions } from './action/desk-step.ts';
import { holdActions } from './action/hold-end.ts';
import { limitationActions } from './action/limitation.ts';
import { messageActions } from './action/message.ts';
import { noticeActions } from './action/notice.ts';
import { overdueActions } from './action/overdue.ts';
import { tellingActions } from './action/telling.ts';
import { attemptActions, confirmationActions, letterActions, uncertainActions } from './action/upkeep.ts';
import type { PlannedAction } from './planned-action.ts';
import type { PlanningContext } from './planning-context.ts';

/** At the same moment: first what changes the facts, then what people see, then what is written. */
const ORDER: readonly PlannedAction['kind'][] = [
  'fetch-attempt',
  'expire-counter',
  'end-arrangement',
  'end-hold',
  'escalate-hold',
  'renew-notice',
  'mark-overdue',
  'tell',
  'miss-instalment',
  'ask-broken',
  'announce-instalment',
  'confirm-payment',
  'letter-late',
  'message-uncertain',
  'repeat-copy',
  'ask-arrival',
  'warn-limitation',
  'ask-approval',
  'ask-sales',
  'message',
  'call',
  'decision',
];

const byMoment = (a: PlannedAction, b: PlannedAction): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

/** Everything that the plan has in store next, soonest first: the next of each kind. */
export const actionsAhead = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] =>
  [
    ...tellingActions(state, from),
    ...arrangementActions(state, context, from),
    ...confirmationActions(state, from),
    ...attemptActions(state),
    ...holdActions(state),
    ...noticeActions(state, from),
    ...overdueActions(state, context),
    ...letterActions(state, context, from),
    ...uncertainActions(state),
    ...copyActions(state, context, from),
    ...arrivalActions(state, context, from),
    ...limitationActions(state, context, from),
    ...approvalActions(state, context, from),
    ...salesActions(state, context, from),
    ...messageActions(state, context, from),
    ...deskActions(state, context, from),
  ].sort(byMoment);

/**
 * The one planner: what happens next on this account, when, and why. Production, preview, simulation,
 * explanation and tests call it. A moment before `from` means: due now.
 *
 * @param from - moment from which is looked; steps that are late come out at the first moment after it at
 *   which they may leave
 * @returns undefined when nothing is ahead
 */
export const nextAction = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): PlannedAction | undefined => actionsAhead(state, context, from)[0];
