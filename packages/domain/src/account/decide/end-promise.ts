import type { PlainDate } from '../../calendar/plain-date.ts';
import { workingDayFrom } from '../../calendar/working-day.ts';
import { holdOn } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { countReceived } from '../../promise/count-received.ts';
import type { PromiseToPay } from '../../promise/promise.ts';
import { noticeOf } from '../cost-notice.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import { lastRung } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { lapseEvents } from './lapse-notice.ts';

/** Somebody calls on this or the next working day about what nothing else holds; without a number he looks for one. */
const callAbout = (state: AccountState, promise: PromiseToPay, on: PlainDate): readonly AccountEvent[] => {
  const holds = state.holds.filter((hold) => hold.id !== promise.holdId);
  const free = promise.invoices.flatMap((number) =>
    holdOn(holds, number) ? [] : (findInvoice(state, number) ?? []),
  );
  if (free.length === 0) return [];
  const invoices = free.map((invoice) => invoice.number);
  const since = workingDayFrom(on);
  const called: AccountEvent = {
    type: 'CallOpened',
    callId: state.call?.id ?? `C${state.seq + 2}`,
    rung: Math.max(...free.map(lastRung)),
    invoices,
    on: since,
    why: 'promise-broken',
  };
  const searched = state.facts.phone || state.tasks.some(({ task }) => task === 'find-number');
  if (searched) return [called];
  return [called, { type: 'TaskOpened', taskId: `T${state.seq + 3}`, task: 'find-number', invoices, on }];
};

/**
 * The day has passed: what was promised came, or the plan goes on at its place and somebody calls (defaults 3.3).
 *
 * @param on - today, the day after the pause
 */
export const endPromise = (
  state: AccountState,
  holdId: string,
  on: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const promise = state.promises?.find((candidate) => candidate.holdId === holdId);
  if (!promise) return [];
  if (promise.received >= promise.amount) return [{ type: 'PromiseKept', promiseId: promise.id, on }];
  // A part that waited for its day was not left unpaid in vain.
  const notices = new Set(promise.invoices.flatMap((number) => noticeOf(state, number) ?? []));
  const lapsed = [...notices].filter((notice) => promise.made <= notice.lastFreeDay);
  return [
    { type: 'PromiseBroken', promiseId: promise.id, on },
    ...lapsed.flatMap((notice) => lapseEvents(state, notice, 'held', plan, on)),
    {
      type: 'TaskOpened',
      taskId: `T${state.seq + 1}`,
      task: 'promise-broken',
      invoices: promise.invoices,
      on,
      ref: promise.id,
    },
    ...callAbout(state, promise, on),
  ];
};

/** Promises that a payment keeps: their pause ends, and silence is the thanks beside the confirmation. */
export const promisedEvents = (
  { promises = [] }: AccountState,
  lines: readonly PaymentLine[],
  on: PlainDate,
): readonly AccountEvent[] => {
  const received = lines.map((line) => ({ invoice: line.invoice, amount: lineSum(line) }));
  return countReceived(promises, received).flatMap((promise, i): readonly AccountEvent[] => {
    const before = promises[i]?.received ?? promise.received;
    if (promise.received === before || promise.received < promise.amount) return [];
    return [
      { type: 'PromiseKept', promiseId: promise.id, on },
      { type: 'HoldEnded', holdId: promise.holdId, on, why: 'settled' },
    ];
  });
};
