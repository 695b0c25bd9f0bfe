import { amsterdamDate } from '../../calendar/amsterdam.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { OpenInvoice } from '../invoice.ts';
import { onInvoices, releaseFrom } from './invoices.ts';
import { lapsedByAttempt, lapsedByHold } from './notices.ts';
import type { Reducers } from './reducer.ts';

/** A pause that ends never brings forward what a person moved further. */
const resumed = (invoice: OpenInvoice, resumeOn: PlainDate): OpenInvoice =>
  invoice.moved && invoice.notBefore && invoice.notBefore > resumeOn
    ? invoice
    : { ...invoice, notBefore: resumeOn };

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
  PlanAdopted: (state, { plan, wait }) =>
    wait
      ? onInvoices({ ...state, plan }, wait.invoices, (invoice) => ({ ...invoice, notBefore: wait.until }))
      : { ...state, plan },
  HoldPlaced: (state, { hold }) =>
    lapsedByHold({ ...state, holds: [...state.holds, hold], seq: state.seq + 1 }, hold),
  HoldEnded: (state, { holdId, on, resumeOn }) => {
    const hold = state.holds.find((candidate) => candidate.id === holdId);
    if (!hold) return state;
    const held = hold.scope === 'all' ? state.invoices.map((invoice) => invoice.number) : hold.scope;
    const late =
      hold.promised && hold.promised < on ? { from: addDays(hold.promised, 1), until: on } : undefined;
    const goingOn = onInvoices(state, held, (invoice) => ({
      ...(resumeOn ? resumed(invoice, resumeOn) : releaseFrom(invoice, on)),
      ...(late && { ourDelay: [...(invoice.ourDelay ?? []), late] }),
    }));
    return { ...goingOn, holds: state.holds.filter((candidate) => candidate.id !== holdId) };
  },
  HoldEscalated: (state, { holdId, answerBy }) => ({
    ...state,
    holds: state.holds.map((hold) =>
      hold.id === holdId ? { ...hold, promised: hold.promised ?? hold.answerBy ?? answerBy, answerBy } : hold,
    ),
  }),
  PaymentAttemptStarted: (state, { attemptId, amount, lines, at, expiresAt }) => ({
    ...state,
    attempts: [...state.attempts, { id: attemptId, amount, lines, startedAt: at, expiresAt }],
  }),
  PaymentAttemptOpened: (state, { attemptId, paymentId, checkoutUrl, expiresAt }) => {
    const started = state.attempts.find((attempt) => attempt.id === attemptId)?.startedAt ?? expiresAt;
    const opened = {
      ...state,
      attempts: state.attempts.map((attempt) =>
        attempt.id === attemptId ? { ...attempt, paymentId, checkoutUrl, expiresAt } : attempt,
      ),
    };
    return lapsedByAttempt(opened, amsterdamDate(started), amsterdamDate(expiresAt));
  },
  PaymentAttemptDeferred: (state, { attemptId, until }) => {
    const started = state.attempts.find((attempt) => attempt.id === attemptId)?.startedAt ?? until;
    const deferred = {
      ...state,
      attempts: state.attempts.map((attempt) =>
        attempt.id === attemptId ? { ...attempt, expiresAt: until } : attempt,
      ),
    };
    return lapsedByAttempt(deferred, amsterdamDate(started), amsterdamDate(until));
  },
  PaymentAttemptSettled: (state, { attemptId }) => ({
    ...state,
    attempts: state.attempts.filter((attempt) => attempt.id !== attemptId),
  }),
};
