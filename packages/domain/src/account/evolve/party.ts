import { onInvoices, releaseFrom } from './invoices.ts';
import type { Reducers } from './reducer.ts';

/** The debtor, the pauses and the payments under way. */
export const partyReducers: Reducers<
  | 'AccountOpened'
  | 'DebtorFactsChanged'
  | 'PlanAdopted'
  | 'HoldPlaced'
  | 'HoldEnded'
  | 'HoldEscalated'
  | 'PaymentAttemptStarted'
  | 'PaymentAttemptOpened'
  | 'PaymentAttemptDeferred'
  | 'PaymentAttemptSettled'
> = {
  AccountOpened: (state, { facts, plan }) => ({ ...state, opened: true, facts, plan }),
  DebtorFactsChanged: (state, { facts }) => ({ ...state, facts }),
  PlanAdopted: (state, { plan }) => ({ ...state, plan }),
  HoldPlaced: (state, { hold }) => ({ ...state, holds: [...state.holds, hold], seq: state.seq + 1 }),
  HoldEnded: (state, { holdId, on, resumeOn }) => {
    const hold = state.holds.find((candidate) => candidate.id === holdId);
    if (!hold) return state;
    const held = hold.scope === 'all' ? state.invoices.map((invoice) => invoice.number) : hold.scope;
    const resumed = onInvoices(state, held, (invoice) =>
      resumeOn ? { ...invoice, notBefore: resumeOn } : releaseFrom(invoice, on),
    );
    return { ...resumed, holds: state.holds.filter((candidate) => candidate.id !== holdId) };
  },
  HoldEscalated: (state, { holdId, answerBy }) => ({
    ...state,
    holds: state.holds.map((hold) => (hold.id === holdId ? { ...hold, answerBy } : hold)),
  }),
  PaymentAttemptStarted: (state, { attemptId, amount, lines, at, expiresAt }) => ({
    ...state,
    attempts: [...state.attempts, { id: attemptId, amount, lines, startedAt: at, expiresAt }],
  }),
  PaymentAttemptOpened: (state, { attemptId, paymentId, checkoutUrl, expiresAt }) => ({
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.id === attemptId ? { ...attempt, paymentId, checkoutUrl, expiresAt } : attempt,
    ),
  }),
  PaymentAttemptDeferred: (state, { attemptId, until }) => ({
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.id === attemptId ? { ...attempt, expiresAt: until } : attempt,
    ),
  }),
  PaymentAttemptSettled: (state, { attemptId }) => ({
    ...state,
    attempts: state.attempts.filter((attempt) => attempt.id !== attemptId),
  }),
};
