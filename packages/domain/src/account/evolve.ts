import type { AccountEvent, EventType } from './event.ts';
import { actionReducers } from './evolve/actions.ts';
import { answerReducers } from './evolve/answers.ts';
import { arrangementReducers } from './evolve/arrangements.ts';
import { callReducers } from './evolve/calls.ts';
import { claimReducers } from './evolve/claims.ts';
import { mailReducers } from './evolve/mail.ts';
import { messageReducers } from './evolve/messages.ts';
import { noticeReducers } from './evolve/notices.ts';
import { partyReducers } from './evolve/party.ts';
import type { Reducers } from './evolve/reducer.ts';
import { salesReducers } from './evolve/sales.ts';
import { secondPersonReducers } from './evolve/second-person.ts';
import { stepReducers } from './evolve/steps.ts';
import { workReducers } from './evolve/work.ts';
import type { AccountState } from './state.ts';

const reducers: Reducers<EventType> = {
  ...partyReducers,
  ...claimReducers,
  ...stepReducers,
  ...messageReducers,
  ...noticeReducers,
  ...answerReducers,
  ...callReducers,
  ...arrangementReducers,
  ...secondPersonReducers,
  ...salesReducers,
  ...mailReducers,
  ...actionReducers,
  ...workReducers,
};

/** Every type of event that this version of the code can fold. */
export const EVENT_TYPES = Object.keys(reducers) as readonly EventType[];

/** The state after an event. Total: an event that no longer finds its subject changes nothing. */
export const evolve = (state: AccountState, event: AccountEvent): AccountState =>
  (reducers[event.type] as (state: AccountState, event: AccountEvent) => AccountState)(state, event);

/** The state after several events, in order. */
export const evolveAll = (state: AccountState, events: readonly AccountEvent[]): AccountState =>
  events.reduce(evolve, state);
