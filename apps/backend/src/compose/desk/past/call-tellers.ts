import { undisputedTotal } from '@voldaan/domain/call/agreement.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { readCallNote } from '../note.ts';
import { OUTCOME_SHOWN } from '../words/call-outcome.ts';
import { causeOfStep } from './step-tellers.ts';
import { silent, type Tellers } from './teller.ts';

/** Calls, and what was agreed in them. */
export const callTellers: Tellers<
  | 'CallOpened'
  | 'CallAttempted'
  | 'CallClosed'
  | 'CallAgreed'
  | 'ConfirmationAsked'
  | 'ConfirmationSkipped'
  | 'AgreementConfirmed'
  | 'AgreementContested'
> = {
  CallOpened: (_, told, listener) => ({
    what: { code: 'call-asked', data: {} },
    cause: causeOfStep('call', told, listener),
  }),
  CallAttempted: ({ outcome, note, callBackOn }, _, { notes }) => {
    const said = readCallNote(note && notes.get(note.id));
    const { spokeWith, on } = said;
    return {
      what: {
        code: 'call-made',
        data: { outcome: OUTCOME_SHOWN[outcome], spokeWith, on: on ?? callBackOn ?? null },
      },
      note: said.note,
    };
  },
  CallClosed: ({ why }) => (why === 'missed' ? { what: { code: 'call-missed', data: {} } } : undefined),
  CallAgreed: (agreed) => {
    const { claims, parts, ordersOnHold } = agreed;
    const disputed = sum(claims.map((claim) => claim.disputed ?? ZERO));
    const last = parts.at(-1)?.on ?? agreed.on;
    const amount = parts.length > 0 ? sum(parts.map((part) => part.amount)) : undisputedTotal(agreed);
    return {
      what: { code: 'call-agreed', data: { amount, last, parts: parts.length, disputed, ordersOnHold } },
    };
  },
  // The mail that follows tells it.
  ConfirmationAsked: silent,
  ConfirmationSkipped: () => ({ what: { code: 'confirmation-skipped', data: {} } }),
  AgreementConfirmed: () => ({ what: { code: 'agreement-confirmed', data: {} } }),
  AgreementContested: ({ note }, _, { notes }) => ({
    what: { code: 'agreement-contested', data: {} },
    note: notes.get(note?.id ?? '') ?? null,
  }),
};
