import type { ArrangementPolicy } from '../../arrangement/policy.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Hold } from '../../hold/hold.ts';
import { ZERO } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { fittedEvents } from './follow-arrangement.ts';
import { withdrawnBy } from './open-dispute.ts';
import { tell } from './tell.ts';

/** Pauses that an arrangement takes the place of. */
const REPLACED: readonly Hold['reason'][] = ['arrangement-proposed', 'promise', 'by-hand'];

/**
 * An arrangement begins: its pause takes the place of the proposal's, calls and approvals about its invoices
 * end by themselves, and the debtor gets the confirmation with everything that was agreed.
 *
 * @param proposed - events that went before in the same decision
 */
export const acceptedEvents = (
  before: AccountState,
  proposed: AccountEvent | undefined,
  policy: ArrangementPolicy,
  by: 'itself' | 'staff' | 'debtor',
  today: PlainDate,
  plan: DunningPlan,
  acceptor?: { readonly id: string; readonly hash: string },
): readonly AccountEvent[] => {
  const state = proposed ? evolveAll(before, [proposed]) : before;
  const { arrangement } = state;
  if (!arrangement) return [];
  const { id: arrangementId, invoices, proposedOn } = arrangement;
  const accepted: AccountEvent = {
    type: 'ArrangementAccepted',
    arrangementId,
    by,
    on: today,
    policy,
    ...(acceptor && { acceptor }),
  };
  // What was paid or credited since the proposal is not agreed once more.
  const fitted = fittedEvents(evolveAll(state, [accepted]), today);
  const { instalments } = evolveAll(state, [accepted, ...fitted]).arrangement ?? arrangement;
  const named = new Set(invoices);
  const ended = state.holds.filter(
    (hold) =>
      REPLACED.includes(hold.reason) &&
      hold.scope !== 'all' &&
      hold.scope.every((number) => named.has(number)),
  );
  const hold: Hold = {
    id: `H${state.seq + 1}`,
    reason: 'arrangement',
    scope: invoices,
    since: today,
    ref: arrangementId,
  };
  const overdueTasks = state.tasks.filter(
    (task) => task.task === 'hold-overdue' && ended.some((other) => other.id === task.ref),
  );
  return [
    accepted,
    ...fitted,
    ...ended.map(
      (other): AccountEvent => ({ type: 'HoldEnded', holdId: other.id, on: today, why: 'decision' }),
    ),
    ...overdueTasks.map((task): AccountEvent => ({ type: 'TaskClosed', taskId: task.id, how: 'done' })),
    { type: 'HoldPlaced', hold },
    tell(
      state.seq + 1,
      {
        what: 'arrangement-confirmed',
        arrangementId,
        ...(acceptor && { acceptor }),
        proposedOn,
        terms: instalments.map(({ due, amount }) => ({ due, amount })),
        invoices: invoices.map((number) => {
          const invoice = findInvoice(state, number);
          return { invoice: number, amount: invoice ? owedOn(invoice) : ZERO };
        }),
      },
      today,
    ),
    ...withdrawnBy(state, hold, plan),
  ];
};
