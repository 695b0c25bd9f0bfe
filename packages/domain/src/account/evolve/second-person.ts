import type { Reducers } from './reducer.ts';

/** What waits for a second person; the decision itself ends it with everything else. */
export const secondPersonReducers: Reducers<'SecondPersonAsked' | 'SecondPersonRefused'> = {
  SecondPersonAsked: (state, { decisionId, choice, by, on }) =>
    state.decision?.id === decisionId
      ? { ...state, decision: { ...state.decision, proposal: { choice, by, on } } }
      : state,
  SecondPersonRefused: (state, { decisionId }) => {
    if (state.decision?.id !== decisionId) return state;
    const { proposal: _, ...decision } = state.decision;
    return { ...state, decision };
  },
};
