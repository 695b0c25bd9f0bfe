import { accountKey } from '@voldaan/application/account/fold.ts';
import { type Followed, followPayment } from '@voldaan/application/payment/follow-payment.ts';
import { beginPayment, type StartedPayment } from '@voldaan/application/payment/start-payment.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { World } from './world.ts';

/** What a debtor does on the portal and at his bank. */
export const debtorOf = (world: World, account: string, administration = 'timmer') => {
  const key = accountKey(administration, account);
  const latest = () => {
    const payment = world.stored.payments.payments().at(-1);
    if (!payment) throw new Error('Nobody has started a payment.');
    return payment;
  };
  return {
    /** Presses "betalen" for an amount in cents. */
    start: async (amount: number, ...invoices: readonly string[]): Promise<StartedPayment> => {
      const started = await beginPayment(world.services, key, 'Timmer & Zn', {
        amount: cents(amount),
        invoices,
        method: 'ideal',
        language: 'nl',
        actor: { kind: 'debtor', id: account },
      });
      await world.untilQuiet();
      return started;
    },
    latest,
    /** Finishes at the bank; the webhook tells it as often as asked. */
    finish: (paymentId = latest().id): void =>
      world.stored.payments.change(paymentId, { status: 'paid', paidAt: world.now, method: 'ideal' }),
    /** The checkout runs out at the provider. */
    letExpire: (paymentId = latest().id): void =>
      world.stored.payments.change(paymentId, { status: 'expired' }),
    /** The provider calls our webhook. */
    webhook: async (payment = latest()): Promise<Followed> => {
      const attemptId = payment.metadata['attempt'] ?? '';
      const followed = await followPayment(world.services, key, attemptId, payment.id);
      await world.untilQuiet();
      return followed;
    },
  };
};
