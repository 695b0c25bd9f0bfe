import { type Arrangement, type Instalment, isPaid, type Term } from '../../arrangement/arrangement.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { cents, sum } from '../../money/cents.ts';
import type { AccountState } from '../state.ts';
import { withoutPromisesFor } from './answers.ts';
import { onInvoices } from './invoices.ts';
import type { Reducers } from './reducer.ts';

const instalmentsOf = (terms: readonly Term[]): readonly Instalment[] =>
  terms.map((term) => ({ ...term, paid: cents(0) }));

type Arranged = NonNullable<AccountState['arrangement']>;

const onArrangement = (
  state: AccountState,
  id: string,
  change: (arrangement: Arranged) => Arranged,
): AccountState =>
  state.arrangement?.id === id ? { ...state, arrangement: change(state.arrangement) } : state;

const onTerm = (
  arrangement: Arranged,
  due: Instalment['due'],
  change: (term: Instalment) => Instalment,
): Arranged => ({
  ...arrangement,
  instalments: arrangement.instalments.map((term) => (term.due === due ? change(term) : term)),
});

const without = ({ arrangement: _, ...state }: AccountState): AccountState => state;

/** The thanks for the payment that completed it name everything that was paid. */
const withKept = (state: AccountState, { invoices, instalments }: Arranged): AccountState => ({
  ...state,
  confirmations: state.confirmations.map((confirmation, index) =>
    index === state.confirmations.length - 1 &&
    confirmation.closed.some((number) => invoices.includes(number))
      ? {
          ...confirmation,
          kept: { invoices, terms: instalments.map(({ due, paid }) => ({ due, amount: paid })) },
        }
      : confirmation,
  ),
});

/** An arrangement from proposal to its end. */
export const arrangementReducers: Reducers<
  | 'ArrangementProposed'
  | 'ArrangementCountered'
  | 'ArrangementAccepted'
  | 'ArrangementRefused'
  | 'InstalmentAnnounced'
  | 'InstalmentMissed'
  | 'InstalmentsReceived'
  | 'ArrangementEndAnnounced'
  | 'ArrangementEnded'
> = {
  ArrangementProposed: (state, { arrangementId, invoices, total, rhythm, terms, on }) => {
    const arrangement: Arrangement = {
      id: arrangementId,
      stage: 'proposed',
      invoices,
      total,
      rhythm,
      instalments: instalmentsOf(terms),
      proposedOn: on,
      misses: 0,
    };
    return { ...state, seq: state.seq + 1, arrangement };
  },
  ArrangementCountered: (state, { arrangementId, rhythm, terms, validUntil }) =>
    onArrangement(state, arrangementId, (arrangement) => ({
      ...arrangement,
      stage: 'countered',
      rhythm,
      validUntil,
      instalments: instalmentsOf(terms),
    })),
  ArrangementAccepted: (state, { arrangementId, by, on, policy }) => {
    const accepted = onArrangement(state, arrangementId, ({ validUntil: _, ...arrangement }) => ({
      ...arrangement,
      stage: 'running',
      acceptedOn: on,
      policy,
    }));
    const invoices = accepted.arrangement?.id === arrangementId ? accepted.arrangement.invoices : [];
    const agreed = withoutPromisesFor(accepted, invoices);
    // Our own yes to what came by a link acknowledges nothing for the debtor.
    if (by === 'staff') return agreed;
    return onInvoices(agreed, invoices, ({ limitationTold: _, ...invoice }) => ({
      ...invoice,
      interrupted: on,
    }));
  },
  ArrangementRefused: (state, { arrangementId }) =>
    state.arrangement?.id === arrangementId ? without(state) : state,
  InstalmentAnnounced: (state, { arrangementId, due }) =>
    onArrangement(state, arrangementId, (arrangement) =>
      onTerm(arrangement, due, (term) => ({ ...term, announced: true })),
    ),
  InstalmentMissed: (state, { arrangementId, due, repairBy }) =>
    onArrangement(state, arrangementId, (arrangement) => ({
      ...onTerm(arrangement, due, (term) => ({ ...term, repairBy })),
      misses: arrangement.misses + 1,
    })),
  InstalmentsReceived: (state, { arrangementId, instalments }) =>
    onArrangement(state, arrangementId, ({ endsOn, ...before }) => {
      const { policy } = before;
      // What fell behind after the notice was not asked by it.
      const since = endsOn && addDays(endsOn, -(policy?.noticeDays ?? 0));
      const behind = instalments.some(
        (term) => term.repairBy && since && term.repairBy < since && !isPaid(term),
      );
      const arrangement = { ...before, instalments, total: sum(instalments.map((term) => term.amount)) };
      if (arrangement.stage === 'ending' && !behind) return { ...arrangement, stage: 'running' };
      return { ...arrangement, ...(endsOn && { endsOn }) };
    }),
  ArrangementEndAnnounced: (state, { arrangementId, endsOn }) =>
    onArrangement(state, arrangementId, (arrangement) => ({ ...arrangement, stage: 'ending', endsOn })),
  ArrangementEnded: (state, { arrangementId, how, on }) => {
    if (state.arrangement?.id !== arrangementId) return state;
    if (how === 'lapsed') return { ...without(state), arrangementBroken: on };
    return without(how === 'kept' ? withKept(state, state.arrangement) : state);
  },
};
