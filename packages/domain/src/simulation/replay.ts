import { applyPayment } from '../account/decide/apply-payment.ts';
import type { AccountEvent } from '../account/event.ts';
import { evolveAll } from '../account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { type Supposed, walk } from '../plan/walk.ts';
import { entriesOf, type SimulatedEntry } from './entry.ts';

/** What was committed at a moment. */
export type Committed = { readonly at: Instant; readonly events: readonly AccountEvent[] };

/** Ids that the simulated plan gives out itself must not meet those of the past. */
const past = (id: string): string => `past-${id}`;

const paid = (
  state: AccountState,
  event: Extract<AccountEvent, { type: 'PaymentApplied' }>,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const { receiptId, amount, on, method, lines } = event;
  const designated = lines.map((line) => ({ invoice: line.invoice, amount: line.amount }));
  const applied = applyPayment(state, { receiptId, amount, on, today: on, method, designated }, plan);
  return applied.ok ? applied.events : [];
};

/** What came from outside in an event: it would have come under any plan. The rest the plan makes itself. */
const fromOutside = (
  state: AccountState,
  event: AccountEvent,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  switch (event.type) {
    case 'AccountOpened':
    case 'DebtorFactsChanged':
    case 'InvoiceAdded':
    case 'InvoiceArrived':
    case 'CreditNoteAdded':
    case 'CreditApplied':
    case 'InvoiceReopened':
      return [event];
    case 'InvoicesClosed':
      return event.how === 'paid' ? [] : [event];
    case 'PaymentApplied':
      return paid(state, event, plan);
    case 'HoldPlaced':
      return [{ type: 'HoldPlaced', hold: { ...event.hold, id: past(event.hold.id) } }];
    case 'HoldEnded':
      return [{ ...event, holdId: past(event.holdId) }];
    default:
      return [];
  }
};

const outsideOf = (history: readonly Committed[], plan: DunningPlan): readonly Supposed[] =>
  history.map(({ at, events }) => ({
    at,
    events: (state) => {
      const happened: AccountEvent[] = [];
      let current = state;
      for (const event of events) {
        const outside = fromOutside(current, event, plan);
        current = evolveAll(current, outside);
        happened.push(...outside);
      }
      return happened;
    },
  }));

/**
 * The past of an account as it would have been under another plan: the same invoices, payments and pauses on
 * the days on which they really came, and the plan's own steps anew. Nothing is written.
 *
 * @param history - from the very beginning, oldest first
 * @param context - with the plan that is tried
 * @param until - not included
 */
export const replay = (
  history: readonly Committed[],
  context: PlanningContext,
  until: Instant,
): readonly SimulatedEntry[] => {
  const [first] = history;
  if (!first) return [];
  return [...walk(NO_ACCOUNT, context, first.at, until, outsideOf(history, context.plan))].flatMap(entriesOf);
};

/** The same past as it really was, in the same words. */
export const asItWas = (history: readonly Committed[]): readonly SimulatedEntry[] => {
  let state = NO_ACCOUNT;
  return history.flatMap(({ at, events }) => {
    state = evolveAll(state, events);
    return entriesOf({ at, events, after: state });
  });
};

/** The days of a replay that lie in a time. */
export const within = (
  entries: readonly SimulatedEntry[],
  from: Instant,
  until: Instant,
): readonly SimulatedEntry[] => {
  const [first, last] = [amsterdamDate(from), amsterdamDate(until)];
  return entries.filter(({ on }) => on >= first && on < last);
};
