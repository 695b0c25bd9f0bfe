import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Hold } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { lastRung } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { lettersHeldBy } from './pause.ts';

/** So long a mediator is given; then a person is asked (defaults 2). */
export const MEDIATION_DAYS = 42;

export type ToMediation = {
  readonly invoices: readonly string[];
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};

/** Gives invoices to a mediator, at any time: they pause, and when the time is over a person says how it goes on. */
export const toMediation = (state: AccountState, command: ToMediation, plan: DunningPlan): Decision => {
  const { invoices, today, note } = command;
  if (invoices.length === 0) return refuse('nothing-open');
  if (invoices.some((number) => !findInvoice(state, number))) return refuse('invoice-unknown');
  const hold: Hold = {
    id: `H${state.seq + 1}`,
    reason: 'mediation',
    scope: invoices,
    since: today,
    until: addDays(today, MEDIATION_DAYS),
  };
  return accept({ type: 'HoldPlaced', hold, note }, ...lettersHeldBy(state, hold, plan));
};

/**
 * The time of a mediation is over. Where the ladder's end comes next, its choice comes back by itself; everywhere
 * else a person is asked, and until he has answered nothing leaves.
 */
export const mediationOver = (
  state: AccountState,
  holdId: string,
  on: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const hold = state.holds.find(({ id }) => id === holdId);
  if (hold?.reason !== 'mediation' || hold.scope === 'all') return [];
  const last = plan.steps.at(-1);
  const before = plan.steps.at(-2)?.rung ?? 0;
  const invoices = hold.scope.filter((number) => {
    const invoice = findInvoice(state, number);
    return invoice && !(last?.kind === 'decision' && lastRung(invoice) >= before);
  });
  if (invoices.length === 0) return [];
  const waiting: Hold = { id: `H${state.seq + 1}`, reason: 'mediation', scope: invoices, since: on };
  return [
    { type: 'HoldPlaced', hold: waiting },
    {
      type: 'TaskOpened',
      taskId: `T${state.seq + 2}`,
      task: 'mediation-ended',
      invoices,
      on,
      ref: waiting.id,
    },
  ];
};
