import type { Instant } from '../../calendar/instant.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AccountState } from '../state.ts';
import type { Telling, Told } from '../telling.ts';

/** Puts on the list what the debtor is to be told; it gets a number of its own. */
export const toTell = (state: AccountState, told: Told, on: PlainDate): AccountState => ({
  ...state,
  seq: state.seq + 1,
  tellings: [...(state.tellings ?? []), { ...told, id: `N${state.seq + 1}`, since: on }],
  ...(told.what === 'statement' && { statementOn: on }),
});

const withTellings = (state: AccountState, tellings: readonly Telling[]): AccountState => {
  const { tellings: _, ...rest } = state;
  return tellings.length > 0 ? { ...rest, tellings } : rest;
};

/** It is in a mail whose outcome is not known yet. */
export const telling = (
  state: AccountState,
  tellingId: string | undefined,
  messageId: string,
): AccountState =>
  tellingId
    ? withTellings(
        state,
        (state.tellings ?? []).map((t) => (t.id === tellingId ? { ...t, messageId } : t)),
      )
    : state;

/** It left, or never will. */
export const toldBy = (state: AccountState, which: (telling: Telling) => boolean): AccountState =>
  state.tellings?.some(which)
    ? withTellings(
        state,
        state.tellings.filter((t) => !which(t)),
      )
    : state;

/** Its mail was refused: it goes again. */
export const tellAgain = (state: AccountState, messageId: string, retryAt?: Instant): AccountState =>
  state.tellings?.some((t) => t.messageId === messageId)
    ? withTellings(
        state,
        state.tellings.map((t) => {
          if (t.messageId !== messageId) return t;
          const { messageId: _, ...rest } = t;
          return { ...rest, ...(retryAt && { notBefore: retryAt }) };
        }),
      )
    : state;
