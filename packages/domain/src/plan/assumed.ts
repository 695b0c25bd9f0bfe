import { openNotice } from '../account/decide/open-notice.ts';
import { confirmPosted, printLetter } from '../account/decide/post-letter.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolveAll } from '../account/evolve.ts';
import { copyOf } from '../account/message.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { DEFAULT_LEGAL_POLICY } from '../law/legal-policy.ts';
import type { PlanningContext } from './planning-context.ts';

/** What people and the post are assumed to do at once: approve, print, post, deliver. Calls are not made. */
export const assumed = (
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

/** What already waits for a person when a future begins is assumed to be done at once, too. */
export const settled = (state: AccountState, now: Instant, context: PlanningContext): AccountState => {
  const on = amsterdamDate(now);
  const approved: readonly AccountEvent[] = state.approvals
    .filter((approval) => !approval.granted)
    .map((approval) => ({ type: 'StepApproved', approvalId: approval.id }));
  const posted = state.letters.flatMap((letter) => postAtOnce(state, letter.id, on, context));
  return evolveAll(state, [...approved, ...posted]);
};
