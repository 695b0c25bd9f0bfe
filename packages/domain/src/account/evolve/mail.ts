import type { Reducers } from './reducer.ts';

/** Mail that came in; what it asks of a person is a task. */
export const mailReducers: Reducers<'MailReceived' | 'HoldProlonged'> = {
  MailReceived: (state) => ({ ...state, seq: state.seq + 1 }),
  HoldProlonged: (state, { holdId, until }) => ({
    ...state,
    holds: state.holds.map((hold) =>
      // From here on it is our delay.
      hold.id === holdId ? { ...hold, until, promised: hold.promised ?? hold.until ?? until } : hold,
    ),
  }),
};
