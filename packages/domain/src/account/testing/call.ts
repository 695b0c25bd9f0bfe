import { instant } from '../../calendar/instant.ts';
import { type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { type CallSaid, recordCall } from '../decide/record-call.ts';
import type { Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, BUSINESS } from '../fixture.ts';
import type { AccountState } from '../state.ts';

export const PLAN = defaultPlan('business');
/** Monday. */
export const TODAY = plainDate('2026-09-14');
export const FRIDAY = plainDate('2026-09-18');
export const NEXT_FRIDAY = plainDate('2026-09-25');

/** An account that is to be called today, about € 1.246,30 unless said otherwise. For tests. */
export const called = (invoices = [anInvoice()], facts = BUSINESS): AccountState =>
  anAccount(facts, invoices, [
    {
      type: 'CallOpened',
      callId: 'C1',
      rung: 2,
      invoices: invoices.map(({ number }) => number),
      on: TODAY,
    },
  ]);

/** What Sanne writes down of that call. */
export const record = (state: AccountState, said: CallSaid, today: PlainDate = TODAY): Decision =>
  recordCall(state, { callId: 'C1', said, at: instant(`${today}T08:20:00Z`), today, by: 'sanne' }, PLAN);

/** What it leads to. */
export const after = (state: AccountState, said: CallSaid, today?: PlainDate) => {
  const decision = record(state, said, today);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { events: decision.events, state: evolveAll(state, decision.events) };
};

export const types = (events: readonly AccountEvent[]) => events.map(({ type }) => type);

/** An agreement on the phone: what comes when. */
export const agreed = (
  parts: readonly [amount: number, on: PlainDate][],
  more: { ordersOnHold?: boolean; disputed?: Extract<CallSaid, { outcome: 'disputed' }>['disputed'] } = {},
): CallSaid => ({
  outcome: 'agreed',
  agreed: {
    calledBy: 'us',
    parts: parts.map(([amount, on]) => ({ amount: cents(amount), on })),
    ordersOnHold: more.ordersOnHold ?? false,
    ...(more.disputed && { disputed: more.disputed }),
  },
});
