import { daysBetween } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { countReceived } from '../../promise/count-received.ts';
import type { PromiseToPay } from '../../promise/promise.ts';
import type { PaymentLine } from '../event.ts';
import type { AccountState } from '../state.ts';
import { withAgreements } from './calls.ts';
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

/** The parts of an agreement that an invoice already has: together they are one promise, as long as the longest. */
const partsBefore = (
  { promises = [] }: AccountState,
  agreementId: string,
  invoice: string,
): readonly PromiseToPay[] =>
  promises.filter((part) => part.agreementId === agreementId && part.invoices.includes(invoice));

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
        promises: countReceived(
          state.promises,
          lines.map((line) => ({ invoice: line.invoice, amount: lineSum(line) })),
        ),
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

/** Objections, promises and agreements about invoices that are gone, are gone. */
export const withoutAnswers = (state: AccountState): AccountState => {
  if (!state.disputes && !state.promises && !state.agreements) return state;
  const open = new Set(state.invoices.map((invoice) => invoice.number));
  const kept = withDisputes(
    state,
    (state.disputes ?? []).filter((dispute) => open.has(dispute.invoice)),
  );
  const agreed = withAgreements(
    kept,
    (kept.agreements ?? []).filter(({ claims }) => claims.some(({ invoice }) => open.has(invoice))),
  );
  return withPromises(
    agreed,
    (agreed.promises ?? []).filter((promise) => promise.invoices.some((number) => open.has(number))),
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
  PromiseMade: (state, { promiseId, invoices, amount, payOn, way, holdId, on, agreementId }) => {
    const paused = daysBetween(on, payOn);
    const counted = onInvoices(state, invoices, (invoice) => {
      const before = invoice.promised ?? NO_PROMISES;
      const parts = agreementId ? partsBefore(state, agreementId, invoice.number) : [];
      const so = parts.map((part) => daysBetween(part.made, part.payOn));
      const once = parts.length === 0 ? 1 : 0;
      const promised = {
        portal: before.portal + (way === 'portal' ? once : 0),
        phone: before.phone + (way === 'portal' ? 0 : once),
        days: before.days + Math.max(0, paused - Math.max(0, ...so)),
      };
      return { ...invoice, promised };
    });
    const made = {
      id: promiseId,
      invoices,
      amount,
      payOn,
      way,
      made: on,
      holdId,
      received: cents(0),
      ...(agreementId && { agreementId }),
    };
    return { ...counted, seq: state.seq + 1, promises: [...(state.promises ?? []), made] };
  },
  PromiseKept: (state, { promiseId }) => endPromise(state, promiseId),
  PromiseBroken: (state, { promiseId }) => endPromise(state, promiseId),
  PaymentReported: (state) => ({ ...state, seq: state.seq + 1 }),
  DebtorWrote: (state) => ({ ...state, seq: state.seq + 1 }),
  DebtorToBeTold: (state, { told, on }) => toTell(state, told, on),
};
