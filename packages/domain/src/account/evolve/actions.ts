import type { OpenInvoice } from '../invoice.ts';
import type { AccountState } from '../state.ts';
import { withoutAnswers } from './answers.ts';
import { changeCredit, onInvoices } from './invoices.ts';
import { lapsedByCorrection, withoutSettledNotices } from './notices.ts';
import type { Reducers } from './reducer.ts';

const MOVES_KEPT = 100;

const withProposals = (
  state: AccountState,
  proposals: NonNullable<AccountState['proposals']>,
): AccountState => {
  const { proposals: _, ...rest } = state;
  return proposals.length > 0 ? { ...rest, proposals } : rest;
};

const answered = (state: AccountState, proposalId: string): AccountState =>
  withProposals(
    state,
    (state.proposals ?? []).filter(({ id }) => id !== proposalId),
  );

/** A proposal about invoices that are gone, is gone. */
export const withoutProposals = (state: AccountState): AccountState => {
  if (!state.proposals) return state;
  const open = new Set(state.invoices.map(({ number }) => number));
  return withProposals(
    state,
    state.proposals.filter(({ invoices }) => invoices.some((number) => open.has(number))),
  );
};

/** The plan is done with them; what is owed stays owed. */
export const endInvoices = (
  state: AccountState,
  numbers: readonly string[],
  ended: NonNullable<OpenInvoice['ended']>,
): AccountState => onInvoices(state, numbers, (invoice) => ({ ...invoice, ended }));

/** An invoice before its first step: what was asked of it for another due date is as if it never was. */
const withoutPlace = ({
  claimed: _claimed,
  notBefore: _notBefore,
  moved: _moved,
  late: _late,
  from: _from,
  overdue: _overdue,
  ...invoice
}: OpenInvoice): OpenInvoice => ({ ...invoice, steps: [] });

const numbersOf = (claims: readonly { readonly invoice: string }[]): readonly string[] =>
  claims.map(({ invoice }) => invoice);

/** What persons did by hand on the card. */
export const actionReducers: Reducers<
  | 'StepSkipped'
  | 'StepMoved'
  | 'VisitNoted'
  | 'NoteAdded'
  | 'NoteErased'
  | 'ActProposed'
  | 'ActConfirmed'
  | 'ActRefused'
  | 'ClaimsWrittenOff'
  | 'ClaimsHandedOver'
  | 'InvoiceCorrected'
  | 'InvoicesMovedOut'
  | 'InvoicesMovedIn'
  | 'MoveSettled'
> = {
  StepSkipped: (state, { rung, invoices, on }) =>
    onInvoices(state, invoices, ({ notBefore: _, moved: __, ...invoice }) => ({
      ...invoice,
      steps: [...invoice.steps, { rung, on, skipped: true }],
    })),
  StepMoved: (state, { invoices, notBefore }) =>
    onInvoices(state, invoices, (invoice) => ({ ...invoice, notBefore, moved: true })),
  VisitNoted: (state) => state,
  NoteAdded: (state) => ({ ...state, seq: state.seq + 1 }),
  NoteErased: (state) => state,
  ActProposed: (state, { proposalId, act, invoices, by, on, note }) => ({
    ...state,
    seq: state.seq + 1,
    proposals: [...(state.proposals ?? []), { id: proposalId, act, invoices, by, since: on, note }],
  }),
  ActConfirmed: (state, { proposalId }) => answered(state, proposalId),
  ActRefused: (state, { proposalId }) => answered(state, proposalId),
  ClaimsWrittenOff: (state, { claims, on }) =>
    endInvoices(state, numbersOf(claims), { how: 'written-off', on }),
  ClaimsHandedOver: (state, { claims, on }) =>
    endInvoices(state, numbersOf(claims), { how: 'handed-over', on }),
  InvoiceCorrected: (state, { invoice: number, due, on }) =>
    onInvoices(lapsedByCorrection(state, [number]), [number], (invoice) => ({
      ...withoutPlace(invoice),
      due,
      ...(due < on && { overdue: true, late: true, from: on }),
    })),
  InvoicesMovedOut: (state, { move }) => {
    const { invoices, credits, to, merge } = move;
    const gone = invoices.map(({ invoice }) => invoice.number);
    const corrected = lapsedByCorrection(state, gone);
    return withoutProposals(
      withoutAnswers(
        withoutSettledNotices({
          ...corrected,
          invoices: corrected.invoices.filter(({ number }) => !gone.includes(number)),
          credits: credits.reduce(
            (left, { number, left: amount }) => changeCredit(left, number, -amount),
            corrected.credits,
          ),
          moving: [...(corrected.moving ?? []), move],
          ...(merge && { mergedInto: to }),
        }),
      ),
    );
  },
  InvoicesMovedIn: ({ closedOn: _, ...state }, { move, on }) => ({
    ...state,
    invoices: [
      ...state.invoices,
      ...move.invoices.map(
        ({ invoice, open, paid }): OpenInvoice => ({
          ...invoice,
          open,
          steps: [],
          ...(paid && { paid }),
          ...(invoice.due < on && { late: true as const, from: on, overdue: true as const }),
        }),
      ),
    ],
    credits: move.credits.reduce(
      (credits, { number, left }) => changeCredit(credits, number, left),
      state.credits,
    ),
    movedIn: [...(state.movedIn ?? []), move.id].slice(-MOVES_KEPT),
  }),
  MoveSettled: (state, { moveId }) => {
    const { moving = [], ...rest } = state;
    const left = moving.filter(({ id }) => id !== moveId);
    return left.length > 0 ? { ...rest, moving: left } : rest;
  },
};
