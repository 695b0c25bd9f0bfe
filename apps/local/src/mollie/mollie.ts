import { randomBytes } from 'node:crypto';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { collection } from '../durable/collection.ts';
import { toCents } from './amount.ts';
import { methodById, UNCHOSEN_EXPIRES_AFTER } from './methods.ts';
import { newId } from './new-id.ts';
import {
  isFinal,
  type Payment,
  type PaymentRequest,
  type PaymentStatus,
  type Refund,
  type RefundRequest,
} from './payment.ts';
import { methodProblem, type Result, refundProblem, refuse } from './payment-rules.ts';
import { type WebhookManner, webhooks } from './webhooks.ts';

/** A refund reaches the customer after a day. */
const REFUND_TAKES = 86_400;

/** Keeps payments and lets time and customers act on them; knows nothing of HTTP but the webhooks. */
export const mollie = (clock: VirtualClock, dataDir?: string) => {
  const payments = collection<Payment>(dataDir, 'payments');
  const hooks = webhooks(clock, dataDir);

  const save = (payment: Payment): Payment => {
    payments.set(payment.id, payment);
    return payment;
  };
  const end = (payment: Payment, status: PaymentStatus, manner: WebhookManner = 'normal'): Payment => {
    clock.cancel(`expiry/${payment.id}`);
    const ended = save({ ...payment, status, endedAt: clock.now() });
    hooks.call(payment.id, payment.request.webhookUrl, manner);
    return ended;
  };
  const armExpiry = (payment: Payment): void =>
    clock.schedule(payment.expiresAt, 'expiry', `expiry/${payment.id}`, () => {
      const open = payments.get(payment.id);
      if (open && !isFinal(open)) end(open, 'expired');
    });
  const expiry = (method: string | null, from: Instant): Instant =>
    addSeconds(from, methodById(method)?.expiresAfter ?? UNCHOSEN_EXPIRES_AFTER);
  const armRefund = (payment: Payment, refund: Refund): void => {
    const id = `refund/${refund.id}`;
    clock.schedule(addSeconds(refund.createdAt, REFUND_TAKES), 'refund', id, () => {
      setRefund(payment.id, refund.id, 'refunded');
    });
  };
  const setRefund = (paymentId: string, refundId: string, status: Refund['status']): void => {
    const payment = payments.get(paymentId);
    if (!payment) return;
    const refunds = payment.refunds.map((one) => (one.id === refundId ? { ...one, status } : one));
    save({ ...payment, refunds });
    hooks.call(paymentId, payment.request.webhookUrl);
  };

  return {
    webhookCalls: hooks.made,
    find: payments.get,
    findByToken: (token: string): Payment | undefined => payments.values().find((one) => one.token === token),
    /** Newest first. */
    list: (profileId?: string): Payment[] =>
      payments
        .values()
        .filter((one) => !profileId || one.profileId === profileId)
        .reverse(),
    create: (profileId: string, request: PaymentRequest): Result<Payment> => {
      const choice = Array.isArray(request.method) && request.method.length > 1 ? null : request.method;
      const method = (Array.isArray(choice) ? choice[0] : choice) ?? null;
      const amount = toCents(request.amount);
      const wrong = methodProblem(method, amount);
      if (wrong) return { ok: false, problem: wrong };
      const createdAt = clock.now();
      const payment = save({
        id: newId('tr'),
        token: randomBytes(12).toString('hex'),
        profileId,
        request,
        method,
        amount,
        status: request.sequenceType === 'recurring' ? 'pending' : 'open',
        createdAt,
        expiresAt: expiry(method, createdAt),
        endedAt: null,
        refunds: [],
        chargebacks: [],
      });
      armExpiry(payment);
      return { ok: true, value: payment };
    },
    /** The customer picks a method; the time to pay with it begins. */
    choose: (payment: Payment, method: string): Payment => {
      if (isFinal(payment) || !methodById(method) || payment.method === method) return payment;
      const chosen = save({ ...payment, method, expiresAt: expiry(method, clock.now()) });
      armExpiry(chosen);
      return chosen;
    },
    end,
    cancel: (payment: Payment): Result<Payment> =>
      isFinal(payment) || !methodById(payment.method)?.isCancelable
        ? refuse(422, 'The payment cannot be canceled')
        : { ok: true, value: end(payment, 'canceled') },
    refund: (payment: Payment, request: RefundRequest): Result<{ payment: Payment; refund: Refund }> => {
      const amount = toCents(request.amount);
      const now = clock.now();
      const wrong = refundProblem(payment, amount, now);
      if (wrong) return { ok: false, problem: wrong };
      const { description, metadata } = request;
      const refund: Refund = {
        id: newId('re'),
        amount,
        description,
        metadata,
        status: 'pending',
        createdAt: now,
      };
      const changed = save({ ...payment, refunds: [...payment.refunds, refund] });
      armRefund(changed, refund);
      return { ok: true, value: { payment: changed, refund } };
    },
    cancelRefund: (payment: Payment, refund: Refund): Result<null> => {
      if (refund.status !== 'queued' && refund.status !== 'pending') {
        return refuse(422, 'The refund cannot be canceled');
      }
      clock.cancel(`refund/${refund.id}`);
      setRefund(payment.id, refund.id, 'canceled');
      return { ok: true, value: null };
    },
    /** The bank of the customer takes the money back. */
    chargeBack: (payment: Payment): Result<Payment> => {
      if (payment.status !== 'paid') return refuse(422, 'The payment is not paid');
      const chargeback = {
        id: newId('chb'),
        amount: payment.amount,
        createdAt: clock.now(),
        reversedAt: null,
      };
      const changed = save({ ...payment, chargebacks: [...payment.chargebacks, chargeback] });
      hooks.call(payment.id, payment.request.webhookUrl);
      return { ok: true, value: changed };
    },
    /** … and gives it back again. */
    reverseChargebacks: (payment: Payment): Payment => {
      const chargebacks = payment.chargebacks.map((one) => ({
        ...one,
        reversedAt: one.reversedAt ?? clock.now(),
      }));
      const changed = save({ ...payment, chargebacks });
      hooks.call(payment.id, payment.request.webhookUrl);
      return changed;
    },
    callAgain: (payment: Payment): void => hooks.call(payment.id, payment.request.webhookUrl),
    resume: (): void => {
      for (const payment of payments.values()) {
        if (!isFinal(payment)) armExpiry(payment);
        for (const refund of payment.refunds) if (refund.status === 'pending') armRefund(payment, refund);
      }
      hooks.resume();
    },
  };
};

export type Mollie = ReturnType<typeof mollie>;
