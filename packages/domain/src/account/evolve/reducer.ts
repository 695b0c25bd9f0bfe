import type { AccountEvent, EventType } from '../event.ts';
import type { AccountState } from '../state.ts';

/** How each of some kinds of event changes the state. */
export type Reducers<T extends EventType> = {
  readonly [K in T]: (state: AccountState, event: Extract<AccountEvent, { type: K }>) => AccountState;
};
