import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, sum } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { PromiseWay } from '../../promise/promise.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { promiseEvents, whyNotPromised } from './promise-events.ts';
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

/**
 * "I pay on …", within its limits, confirmed by mail. What was promised is paused until the day after and one
 * working day for the bank; the rest of a partial promise keeps its plan (defaults 3.3).
 */
export const makePromise = (state: AccountState, command: MakePromise, plan: DunningPlan): Decision => {
  const { payOn, way, today, approver = false } = command;
  const invoices = command.invoices.flatMap((number) => findInvoice(state, number) ?? []);
  if (invoices.length === 0 || invoices.length < command.invoices.length) return refuse('invoice-unknown');
  const owed = sum(invoices.map(owedOn));
  const amount = command.amount ?? owed;
  if (amount <= 0) return refuse('amount-not-positive');
  if (amount > owed) return refuse('amount-above-open');
  for (const invoice of invoices) {
    const refused = whyNotPromised(invoice, { way, payOn }, today, plan, approver);
    if (refused) return refuse(refused);
  }
  const numbers = invoices.map((invoice) => invoice.number);
  const partial = amount < owed && invoices.length === 1;
  const promised = { invoices: numbers, amount, partial, payOn, way, today };
  const { promiseId, made, withdrawn } = promiseEvents(state, promised, plan);
  const told = { what: 'promise-confirmed', promiseId, invoices: numbers, amount, payOn } as const;
  return accept(...made, tell(state.seq + 2, told, today), ...withdrawn);
};
