import { type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import { methodById } from './methods.ts';
import { type Payment, refunded } from './payment.ts';
import type { Problem } from './problem.ts';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** The same amount twice within this time is taken for a mistake. */
const SAME_REFUND_MS = 3_600_000;

export const refuse = (status: Problem['status'], detail: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { status, detail },
});

/** What is wrong with a new payment of this method and amount in cents. */
export const methodProblem = (method: string | null, amount: number): Problem | undefined => {
  const known = methodById(method);
  if (method !== null && !known) {
    return { status: 422, detail: `The payment method is invalid: ${method}`, field: 'method' };
  }
  if (amount < 1) return { status: 422, detail: 'The amount is lower than the minimum', field: 'amount' };
  if (known?.maximum && amount > known.maximum) {
    return { status: 422, detail: 'The amount is higher than the maximum', field: 'amount' };
  }
  return undefined;
};

/** What is wrong with a refund of this amount in cents. */
export const refundProblem = (payment: Payment, amount: number, now: Instant): Problem | undefined => {
  if (payment.status !== 'paid') return { status: 422, detail: 'The payment is not paid' };
  if (amount < 1 || amount > payment.amount - refunded(payment)) {
    return { status: 422, detail: 'The specified amount cannot be refunded', field: 'amount' };
  }
  const same = payment.refunds.some(
    (one) => one.amount === amount && toMs(now) - toMs(one.createdAt) < SAME_REFUND_MS,
  );
  return same
    ? { status: 409, detail: 'A refund of the same amount was made less than an hour ago' }
    : undefined;
};
