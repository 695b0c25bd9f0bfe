import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import type { Cents } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { type PromiseRefusal, type PromiseWay, refusedPromise } from '../../promise/promise.ts';
import type { AccountEvent } from '../event.ts';
import { hasTaken, type OpenInvoice } from '../invoice.ts';
import type { AccountState } from '../state.ts';
import { withdrawnBy } from './open-dispute.ts';

/** A working day for the bank, after the day that was promised. */
const BANK_WORKING_DAYS = 1;

const NONE = { portal: 0, phone: 0, days: 0 };

const isAfterDefault = (invoice: OpenInvoice, plan: DunningPlan): boolean => {
  const rung = plan.steps.find((step) => step.kind === 'notice-of-default')?.rung;
  return rung !== undefined && hasTaken(invoice, rung);
};

/** Why an invoice cannot be promised for a day; undefined when it can. */
export const whyNotPromised = (
  invoice: OpenInvoice,
  promise: { readonly way: PromiseWay; readonly payOn: PlainDate },
  today: PlainDate,
  plan: DunningPlan,
  approver: boolean,
): PromiseRefusal | undefined =>
  refusedPromise(promise, invoice.promised ?? NONE, today, isAfterDefault(invoice, plan) && !approver);

export type Promised = {
  readonly invoices: readonly string[];
  readonly amount: Cents;
  /** Only so much of one invoice: the rest keeps its plan. */
  readonly partial: boolean;
  readonly payOn: PlainDate;
  readonly way: PromiseWay;
  readonly today: PlainDate;
  readonly agreementId?: string;
};

/**
 * A promise with its pause: until the day after, and one working day for the bank (defaults 3.3). What the pause
 * overtakes comes off the print queue.
 */
export const promiseEvents = (
  state: AccountState,
  { invoices, amount, partial, payOn, way, today, agreementId }: Promised,
  plan: DunningPlan,
): {
  readonly promiseId: string;
  readonly made: readonly AccountEvent[];
  readonly withdrawn: readonly AccountEvent[];
} => {
  const promiseId = `P${state.seq + 1}`;
  const hold: Hold = {
    id: `H${state.seq + 2}`,
    reason: 'promise',
    scope: invoices,
    since: today,
    until: addWorkingDays(payOn, BANK_WORKING_DAYS),
    ref: promiseId,
    ...(partial && { amount }),
  };
  const promised: AccountEvent = {
    type: 'PromiseMade',
    promiseId,
    invoices,
    amount,
    payOn,
    way,
    holdId: hold.id,
    on: today,
    ...(agreementId && { agreementId }),
  };
  const made: readonly AccountEvent[] = [promised, { type: 'HoldPlaced', hold }];
  return { promiseId, made, withdrawn: withdrawnBy(state, hold, plan) };
};
