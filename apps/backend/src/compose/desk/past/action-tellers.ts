import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { forgivenTotal } from '@voldaan/domain/account/decide/forgive.ts';
import type { Move } from '@voldaan/domain/account/move.ts';
import type { ProposedAct } from '@voldaan/domain/account/proposed-act.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';
import { readVisitNote } from '../visit-note.ts';
import { actShown } from '../words/proposed-act.ts';
import { type Listener, silent, type Tellers } from './teller.ts';

/** What an act that was proposed is about. */
export const proposedAmount = (state: AccountState, act: ProposedAct, invoices: readonly string[]): Cents =>
  act.kind === 'forgive'
    ? forgivenTotal(act.forgiven)
    : sum(invoices.flatMap((number) => findInvoice(state, number) ?? []).map(owedOn));

const moved = ({ invoices, merge }: Pick<Move, 'invoices' | 'merge'>) => ({
  invoices: invoices.map(({ invoice }) => invoice.number),
  amount: sum(invoices.map(({ open }) => open)),
  merged: merge,
});

const noteIn = ({ notes }: Listener, note: { readonly id: string } | undefined): string | null =>
  notes.get(note?.id ?? '') ?? null;

/** What people did by hand. Who confirms an act is who did what follows from it. */
export const actionTellers: Tellers<
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
  StepSkipped: ({ step, invoices, note }, _, listener) => ({
    what: { code: 'step-skipped', data: { step, invoices: [...invoices] } },
    note: noteIn(listener, note),
  }),
  StepMoved: ({ step, invoices, notBefore, note }, _, listener) => ({
    what: { code: 'step-moved', data: { step, invoices: [...invoices], notBefore } },
    note: noteIn(listener, note),
  }),
  VisitNoted: ({ visitedOn, note }, _, { notes }) => {
    const { note: said, ...people } = readVisitNote(notes.get(note.id));
    return { what: { code: 'visit-noted', data: { on: visitedOn, ...people } }, note: said };
  },
  NoteAdded: ({ note }, _, listener) => {
    const text = noteIn(listener, note);
    return { what: { code: text === null ? 'note-erased' : 'note-added', data: {} }, note: text };
  },
  ActProposed: ({ act, invoices, note }, { before }, listener) => ({
    what: {
      code: 'act-proposed',
      data: { act: actShown(act), amount: proposedAmount(before, act, invoices) },
    },
    note: noteIn(listener, note),
  }),
  ActRefused: ({ proposalId, note }, { before }, listener) => {
    const proposed = before.proposals?.find(({ id }) => id === proposalId);
    return (
      proposed && {
        what: { code: 'act-refused', data: { act: actShown(proposed.act) } },
        note: noteIn(listener, note),
      }
    );
  },
  ClaimsWrittenOff: ({ claims }) => ({
    what: {
      code: 'written-off',
      data: {
        invoices: claims.map(({ invoice }) => invoice),
        amount: sum(claims.map(({ amount }) => amount)),
      },
    },
  }),
  ClaimsHandedOver: ({ claims, to }) => ({
    what: {
      code: 'handed-over',
      data: {
        to,
        invoices: claims.map(({ invoice }) => invoice),
        amount: sum(claims.map(({ amount }) => amount)),
      },
    },
  }),
  InvoiceCorrected: ({ invoice, due, note }, _, listener) => ({
    what: { code: 'invoice-corrected', data: { invoice, due } },
    note: noteIn(listener, note),
  }),
  InvoicesMovedOut: ({ move, note }, _, listener) => ({
    what: {
      code: 'invoices-moved-out',
      data: { ...moved(move), to: listener.debtors.get(move.to) ?? move.to },
    },
    note: noteIn(listener, note),
  }),
  InvoicesMovedIn: ({ move }, _, { debtors }) => ({
    what: {
      code: 'invoices-moved-in',
      data: { ...moved(move), from: debtors.get(move.from) ?? move.from },
    },
  }),
  ActConfirmed: silent,
  NoteErased: silent,
  MoveSettled: silent,
};
