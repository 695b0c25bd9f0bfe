import { type Cents, minus, plus, smallest, ZERO } from '../money/cents.ts';
import type { PromiseToPay } from './promise.ts';

/** Money on one invoice. */
export type Received = { readonly invoice: string; readonly amount: Cents };

/**
 * What came in since, counted towards the promise with the earliest day first: of two parts of one invoice the
 * money keeps the one that was due, and only what is more counts towards the next.
 *
 * @returns the promises in their own order
 */
export const countReceived = (
  promises: readonly PromiseToPay[],
  received: readonly Received[],
): readonly PromiseToPay[] => {
  const counted = new Map(promises.map((promise) => [promise.id, promise.received]));
  const byDay = [...promises].sort((a, b) => (a.payOn < b.payOn ? -1 : a.payOn > b.payOn ? 1 : 0));
  for (const { invoice, amount } of received) {
    let left = amount;
    for (const promise of byDay.filter(({ invoices }) => invoices.includes(invoice))) {
      const before = counted.get(promise.id) ?? ZERO;
      if (before >= promise.amount) continue;
      const taken = smallest(left, minus(promise.amount, before));
      counted.set(promise.id, plus(before, taken));
      left = minus(left, taken);
    }
  }
  return promises.map((promise) => ({ ...promise, received: counted.get(promise.id) ?? ZERO }));
};
