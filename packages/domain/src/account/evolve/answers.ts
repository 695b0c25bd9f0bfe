import { daysBetween } from '../../calendar/plain-date.ts';
import { cents, sum } from '../../money/cents.ts';
import type { PaymentLine } from '../event.ts';
import type { AccountState } from '../state.ts';
import { lineSum, onInvoices } from './invoices.ts';
import type { Reducers } from './reducer.ts';
import { toTell } from './tellings.ts';

const withDisputes = (state: AccountState, disputes: NonNullable<AccountState['disputes']>): AccountState => {
  const { disputes: _, ...rest } = state;
  return disputes.length > 0 ? { ...rest, disputes } : rest;
};

const withPromises = (state: AccountState, promises: NonNullable<AccountState['promises']>): AccountState => {
  const { promises: _, ...rest } = state;
  return promises.length > 0 ? { ...rest, promises } : rest;
};

const NO_PROMISES = { portal: 0, phone: 0, days: 0 };

const endPromise = (state: AccountState, promiseId: string): AccountState =>
  withPromises(
    state,
    (state.promises ?? []).filter((promise) => promise.id !== promiseId),
  );

/** Money on what was promised counts towards it. */
export const countPromised = (state: AccountState, lines: readonly PaymentLine[]): AccountState =>
  state.promises
    ? {
        ...state,
        promises: state.promises.map((promise) => ({
          ...promise,
          received: sum([
            promise.received,
            ...lines.filter((line) => promise.invoices.includes(line.invoice)).map(lineSum),
          ]),
        })),
      }
    : state;

/** What an arrangement takes the place of: promises about nothing but its invoices. */
export const withoutPromisesFor = (state: AccountState, arranged: readonly string[]): AccountState =>
  state.promises
    ? withPromises(
        state,
        state.promises.filter(({ invoices }) => !invoices.every((number) => arranged.includes(number))),
      )
    : state;

/** Objections and promises about invoices that are gone, are gone. */
export const withoutAnswers = (state: AccountState): AccountState => {
  if (!state.disputes && !state.promises) return state;
  const open = new Set(state.invoices.map((invoice) => invoice.number));
  const kept = withDisputes(
    state,
    (state.disputes ?? []).filter((dispute) => open.has(dispute.invoice)),
  );
  return withPromises(
    kept,
    (kept.promises ?? []).filter((promise) => promise.invoices.some((number) => open.has(number))),
  );
};

/** What the debtor said: objections, promises, reports, messages and reasons. */
export const answerReducers: Reducers<
  | 'LateReasonGiven'
  | 'DisputeOpened'
  | 'DisputeAnswered'
  | 'PromiseMade'
  | 'PromiseKept'
  | 'PromiseBroken'
  | 'PaymentReported'
  | 'DebtorWrote'
  | 'DebtorToBeTold'
> = {
  LateReasonGiven: (state, { reason, invoices }) =>
    onInvoices(state, invoices, (invoice) => ({ ...invoice, lateReason: reason })),
  DisputeOpened: (state, { disputeId, invoice, category, amount, holdId, on }) => ({
    ...state,
    seq: state.seq + 1,
    disputes: [
      ...(state.disputes ?? []),
      { id: disputeId, invoice, category, since: on, holdId, ...(amount !== undefined && { amount }) },
    ],
  }),
  DisputeAnswered: (state, { disputeId }) =>
    withDisputes(
      state,
      (state.disputes ?? []).filter((dispute) => dispute.id !== disputeId),
    ),
  PromiseMade: (state, { promiseId, invoices, amount, payOn, way, holdId, on }) => {
    const paused = daysBetween(on, payOn);
    const counted = onInvoices(state, invoices, (invoice) => {
      const before = invoice.promised ?? NO_PROMISES;
      const promised = {
        portal: before.portal + (way === 'portal' ? 1 : 0),
        phone: before.phone + (way === 'portal' ? 0 : 1),
        days: before.days + paused,
      };
      return { ...invoice, promised };
    });
    const made = { id: promiseId, invoices, amount, payOn, way, made: on, holdId, received: cents(0) };
    return { ...counted, seq: state.seq + 1, promises: [...(state.promises ?? []), made] };
  },
  PromiseKept: (state, { promiseId }) => endPromise(state, promiseId),
  PromiseBroken: (state, { promiseId }) => endPromise(state, promiseId),
  PaymentReported: (state) => ({ ...state, seq: state.seq + 1 }),
  DebtorWrote: (state) => ({ ...state, seq: state.seq + 1 }),
  DebtorToBeTold: (state, { told, on }) => toTell(state, told, on),
};
