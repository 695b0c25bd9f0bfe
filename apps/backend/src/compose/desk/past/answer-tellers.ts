import { arrangedLeft } from '@voldaan/domain/arrangement/arrangement.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { type Listener, silent, type Tellers } from './teller.ts';

const wordsOf = (note: { readonly id: string } | undefined, { notes }: Listener): string | null =>
  notes.get(note?.id ?? '') ?? null;

/** What the debtor answered, and what we answered him. */
export const answerTellers: Tellers<
  | 'LateReasonGiven'
  | 'DisputeOpened'
  | 'DisputeAnswered'
  | 'PromiseMade'
  | 'PromiseKept'
  | 'PromiseBroken'
  | 'ArrangementProposed'
  | 'ArrangementCountered'
  | 'ArrangementAccepted'
  | 'ArrangementRefused'
  | 'InstalmentAnnounced'
  | 'InstalmentMissed'
  | 'InstalmentsReceived'
  | 'ArrangementEndAnnounced'
  | 'ArrangementEnded'
  | 'PaymentReported'
  | 'DebtorWrote'
  | 'DebtorToBeTold'
> = {
  LateReasonGiven: ({ reason }) => ({ what: { code: 'late-reason', data: { reason } } }),
  DisputeOpened: ({ invoice, category, amount, note }, _, listener) => ({
    what: { code: 'dispute-opened', data: { invoice, category, amount: amount ?? null } },
    note: wordsOf(note, listener),
  }),
  DisputeAnswered: ({ outcome, credited, why, note }, _, listener) => ({
    what: { code: 'dispute-answered', data: { outcome, credited, why: why ?? null } },
    note: wordsOf(note, listener),
  }),
  PromiseMade: ({ amount, payOn }) => ({ what: { code: 'promise-made', data: { amount, payOn } } }),
  PromiseKept: () => ({ what: { code: 'promise-kept', data: {} } }),
  PromiseBroken: () => ({ what: { code: 'promise-broken', data: {} } }),
  ArrangementProposed: ({ by, total, terms, note }, _, listener) => ({
    what: {
      code: 'arrangement-proposed',
      data: { amount: total, terms: terms.length, byStaff: by === 'staff' },
    },
    note: wordsOf(note, listener),
  }),
  ArrangementCountered: ({ terms, validUntil, why, note }, _, listener) => ({
    what: { code: 'arrangement-countered', data: { terms: terms.length, validUntil, why: why ?? null } },
    note: wordsOf(note, listener),
  }),
  ArrangementAccepted: ({ by, why }) => ({
    what: { code: 'arrangement-accepted', data: { itself: by === 'itself', why: why ?? null } },
  }),
  ArrangementRefused: ({ by, why, note }, _, listener) => ({
    what: {
      code: 'arrangement-refused',
      data: { byDebtor: by === 'debtor', expired: by === 'time', why: why ?? null },
    },
    note: wordsOf(note, listener),
  }),
  InstalmentAnnounced: silent,
  InstalmentMissed: ({ due, repairBy }) => ({
    what: { code: 'instalment-missed', data: { due, repairBy } },
  }),
  InstalmentsReceived: (_, { after }) => ({
    what: {
      code: 'instalment-received',
      data: { left: after.arrangement ? arrangedLeft(after.arrangement) : ZERO },
    },
  }),
  ArrangementEndAnnounced: ({ endsOn, note }, _, listener) => ({
    what: { code: 'arrangement-end-announced', data: { endsOn } },
    note: wordsOf(note, listener),
  }),
  ArrangementEnded: ({ how }) => ({ what: { code: 'arrangement-ended', data: { kept: how === 'kept' } } }),
  PaymentReported: ({ amount, paidOn, note }, _, listener) => ({
    what: { code: 'payment-reported', data: { amount, paidOn } },
    note: wordsOf(note, listener),
  }),
  DebtorWrote: ({ topic, note }, _, listener) => ({
    what: { code: 'debtor-wrote', data: { topic } },
    note: wordsOf(note, listener),
  }),
  DebtorToBeTold: silent,
};
