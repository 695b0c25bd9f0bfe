import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { classOfPlan } from '@voldaan/domain/plan/plans.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import { silent, type Tellers } from './teller.ts';

/** The debtor, the pauses and the payments under way. */
export const partyTellers: Tellers<
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
  DebtorFactsChanged: ({ facts }, { before, entry }, { chronicle }) => {
    const from = before.facts.kind;
    if (from !== facts.kind) return { what: { code: 'kind-changed', data: { from, to: facts.kind } } };
    const bounced = entry.events.find((event) => event.type === 'MessageBounced');
    const message = bounced && chronicle.messages.get(bounced.messageId)?.message;
    // A step that came back is told as such; a thank-you that did shows here alone.
    return message && message !== 'payment-received'
      ? undefined
      : { what: { code: 'debtor-changed', data: {} } };
  },
  HoldPlaced: ({ hold, note }, _, { notes }) => ({
    what: {
      code: 'hold-placed',
      data: { reason: HOLD_REASON[hold.reason], until: hold.until ?? null },
    },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  HoldEnded: ({ holdId, why }, _, { chronicle, files }) => {
    const hold = chronicle.holds.get(holdId)?.hold;
    if (!hold) return undefined;
    if (hold.reason === 'first-release' && why === 'decision') {
      return { what: { code: 'first-release-given', data: { file: files.get(hold.ref ?? '') ?? '' } } };
    }
    return { what: { code: 'hold-ended', data: { reason: HOLD_REASON[hold.reason] } } };
  },
  PaymentAttemptStarted: ({ amount }) => ({
    what: { code: 'payment-started', data: { amount, method: null } },
  }),
  PaymentAttemptSettled: ({ attemptId, outcome }, _, { chronicle }) => {
    const started = chronicle.attempts.get(attemptId);
    if (!started || outcome === 'paid') return undefined;
    return { what: { code: 'payment-not-finished', data: { amount: started.amount } } };
  },
  AccountOpened: silent,
  // Another class of debtor has another plan; that he changed is told.
  PlanAdopted: ({ plan, wait }, { before }) =>
    debtorClass(before.facts.kind) === classOfPlan(plan)
      ? {
          what: {
            code: 'plan-adopted',
            data: { plan: classOfPlan(plan), version: plan.version, waitsUntil: wait?.until ?? null },
          },
        }
      : undefined,
  HoldEscalated: silent,
  PaymentAttemptOpened: silent,
  PaymentAttemptDeferred: silent,
};
