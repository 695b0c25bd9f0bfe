import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import { type Cents, sum } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { type PromiseWay, refusedPromise } from '../../promise/promise.ts';
import { owedOn } from '../claimed.ts';
import { noticeOf } from '../cost-notice.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import { type OpenInvoice, takenStep } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { lapseEvents } from './lapse-notice.ts';
import { withdrawnBy } from './open-dispute.ts';
import { tell } from './tell.ts';

export type MakePromise = {
  readonly invoices: readonly string[];
  /** Absent: everything that is asked of them. */
  readonly amount?: Cents;
  readonly payOn: PlainDate;
  readonly way: PromiseWay;
  readonly today: PlainDate;
  /** An approver may still agree after the notice of default left. */
  readonly approver?: true;
};

/** A working day for the bank, after the day that was promised. */
const BANK_WORKING_DAYS = 1;

const NONE = { portal: 0, phone: 0, days: 0 };

const isAfterDefault = (invoice: OpenInvoice, plan: DunningPlan): boolean => {
  const rung = plan.steps.find((step) => step.kind === 'notice-of-default')?.rung;
  return rung !== undefined && takenStep(invoice, rung) !== undefined;
};

/**
 * "I pay on …", within its limits, confirmed by mail. What was promised is paused until the day after and one
 * working day for the bank; the rest of a partial promise keeps its plan (defaults 3.3).
 */
export const makePromise = (state: AccountState, command: MakePromise, plan: DunningPlan): Decision => {
  const { payOn, way, today, approver } = command;
  const invoices = command.invoices.flatMap((number) => findInvoice(state, number) ?? []);
  if (invoices.length === 0 || invoices.length < command.invoices.length) return refuse('invoice-unknown');
  const owed = sum(invoices.map(owedOn));
  const amount = command.amount ?? owed;
  if (amount <= 0) return refuse('amount-not-positive');
  if (amount > owed) return refuse('amount-above-open');
  for (const invoice of invoices) {
    const late = isAfterDefault(invoice, plan) && !approver;
    const refused = refusedPromise({ way, payOn }, invoice.promised ?? NONE, today, late);
    if (refused) return refuse(refused);
  }
  const numbers = invoices.map((invoice) => invoice.number);
  const promiseId = `P${state.seq + 1}`;
  const partial = amount < owed && invoices.length === 1 ? { amount } : {};
  const hold: Hold = {
    id: `H${state.seq + 2}`,
    reason: 'promise',
    scope: numbers,
    since: today,
    until: addWorkingDays(payOn, BANK_WORKING_DAYS),
    ref: promiseId,
    ...partial,
  };
  return accept(
    { type: 'PromiseMade', promiseId, invoices: numbers, amount, payOn, way, holdId: hold.id, on: today },
    { type: 'HoldPlaced', hold },
    tell(state.seq + 2, { what: 'promise-confirmed', promiseId, invoices: numbers, amount, payOn }, today),
    ...withdrawnBy(state, hold, plan),
  );
};

/** The day has passed: what was promised came, or the plan goes on at its place and somebody calls. */
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
  ];
};

/** Promises that a payment keeps: their pause ends, and silence is the thanks beside the confirmation. */
export const promisedEvents = (
  state: AccountState,
  lines: readonly PaymentLine[],
  on: PlainDate,
): readonly AccountEvent[] =>
  (state.promises ?? []).flatMap((promise): readonly AccountEvent[] => {
    const paid = sum(lines.filter((line) => promise.invoices.includes(line.invoice)).map(lineSum));
    if (paid === 0 || promise.received + paid < promise.amount) return [];
    return [
      { type: 'PromiseKept', promiseId: promise.id, on },
      { type: 'HoldEnded', holdId: promise.holdId, on, why: 'settled' },
    ];
  });
