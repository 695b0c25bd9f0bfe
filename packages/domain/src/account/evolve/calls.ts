import type { AccountState } from '../state.ts';
import { onInvoices } from './invoices.ts';
import type { Reducers } from './reducer.ts';

type Agreements = NonNullable<AccountState['agreements']>;

/** Agreements as far as there are any. */
export const withAgreements = (state: AccountState, agreements: Agreements): AccountState => {
  const { agreements: _, ...rest } = state;
  return agreements.length > 0 ? { ...rest, agreements } : rest;
};

const onAgreement = (
  state: AccountState,
  id: string,
  change: (agreement: Agreements[number]) => Agreements[number],
): AccountState =>
  withAgreements(
    state,
    (state.agreements ?? []).map((agreement) =>
      agreement.agreementId === id ? change(agreement) : agreement,
    ),
  );

/** Calls and what was agreed in them. */
export const callReducers: Reducers<
  | 'CallOpened'
  | 'CallAttempted'
  | 'CallClosed'
  | 'CallAgreed'
  | 'ConfirmationAsked'
  | 'ConfirmationSkipped'
  | 'AgreementConfirmed'
  | 'AgreementContested'
> = {
  CallOpened: (state, { callId, invoices, on, why }) => {
    const reason = why ? { why } : {};
    return {
      ...state,
      call: state.call
        ? {
            ...state.call,
            invoices: [...new Set([...state.call.invoices, ...invoices])],
            attempts: 0,
            ...reason,
          }
        : { id: callId, since: on, invoices, attempts: 0, ...reason },
      seq: state.seq + 1,
    };
  },
  CallAttempted: (state, { outcome, on, by, callBackOn, callBackAt }) => {
    const noted = { ...state, lastCall: { on, outcome, ...(by && { by }) } };
    if (!state.call) return noted;
    const { callBackOn: _, callBackAt: __, ...call } = state.call;
    return {
      ...noted,
      call: {
        ...call,
        attempts: call.attempts + 1,
        ...(callBackOn && { callBackOn }),
        ...(callBackAt !== undefined && { callBackAt }),
      },
    };
  },
  CallClosed: ({ call: _, ...state }) => state,
  CallAgreed: (state, { type: _, ...agreement }) => {
    const about = new Set(agreement.claims.map(({ invoice }) => invoice));
    // A new agreement about the same invoices takes the place of the one before it.
    const others = (state.agreements ?? []).filter(({ claims }) =>
      claims.every(({ invoice }) => !about.has(invoice)),
    );
    return { ...state, seq: state.seq + 1, agreements: [...others, agreement] };
  },
  ConfirmationAsked: (state, { agreementId, on }) =>
    onAgreement(state, agreementId, (agreement) => ({ ...agreement, mail: { sent: true, on } })),
  ConfirmationSkipped: (state, { agreementId, on }) =>
    onAgreement(state, agreementId, (agreement) => ({ ...agreement, mail: { sent: false, on } })),
  AgreementConfirmed: (state, { agreementId, on }) => {
    const agreed = state.agreements?.find((agreement) => agreement.agreementId === agreementId);
    // Of an invoice that is disputed in part it stays unsure how far the debt was acknowledged.
    const clear = agreed?.claims.filter(({ disputed }) => !disputed).map(({ invoice }) => invoice) ?? [];
    const interrupted = onInvoices(state, clear, ({ limitationTold: _, ...invoice }) => ({
      ...invoice,
      interrupted: on,
    }));
    return onAgreement(interrupted, agreementId, (agreement) => ({
      ...agreement,
      answer: { right: true, on },
    }));
  },
  AgreementContested: (state, { agreementId, on }) =>
    onAgreement(state, agreementId, (agreement) => ({ ...agreement, answer: { right: false, on } })),
};
