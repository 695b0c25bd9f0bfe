import { deferAttempt, settleAttempt } from '@voldaan/domain/account/decide/follow-attempt.ts';
import type { AttemptOutcome } from '@voldaan/domain/account/payment-attempt.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { decideOn } from '../account/decide-on.ts';
import type { ProviderPayment } from '../ports/payment-provider.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { applyReceipt } from './apply-receipt.ts';
import { takeBack } from './take-back.ts';

export const PROVIDER: Actor = { kind: 'system', id: 'payment-provider' };

/** What the provider said of a payment; `down` when it could not be asked. */
export type Followed =
  | { readonly state: 'known'; readonly payment: ProviderPayment }
  | { readonly state: 'down' | 'unknown' };

const ASK_AGAIN_SECONDS = 10 * 60;
/** A payment that the bank is still working on is asked after every hour; the webhook usually comes first. */
const BUSY_SECONDS = 3600;

const HOUR = 3600;
/** How long an open payment may hold the plan (defaults 2); one that is paid later is applied all the same. */
const LONGEST_SECONDS: Readonly<Record<string, number>> = {
  ideal: HOUR,
  banktransfer: 14 * 24 * HOUR,
  directdebit: 8 * 24 * HOUR,
};
const longest = ({ status, method }: ProviderPayment): number =>
  LONGEST_SECONDS[method ?? ''] ?? (status === 'pending' ? 24 * HOUR : HOUR);

const ENDED: Partial<Record<ProviderPayment['status'], AttemptOutcome>> = {
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
};

const belongs = (payment: ProviderPayment, key: StreamKey, attemptId: string): boolean =>
  payment.metadata['administration'] === key.administration &&
  payment.metadata['account'] === key.id &&
  payment.metadata['attempt'] === attemptId;

/**
 * Fetches a payment from the provider and lets the account know what became of it: once, whatever the order
 * or number of calls. Called by the webhook, by the return of the debtor, and when an attempt expires.
 *
 * @param paymentId - as the webhook names it; otherwise the one that the attempt noted
 */
export const followPayment = async (
  services: Services,
  key: StreamKey,
  attemptId: string,
  paymentId?: string,
): Promise<Followed> => {
  const { state } = await services.accounts.load(key);
  const attempt = state.attempts.find((candidate) => candidate.id === attemptId);
  const id = paymentId ?? attempt?.paymentId;
  const change = (decide: Parameters<typeof decideOn>[3]) =>
    decideOn(services, key, { actor: PROVIDER }, decide);
  if (!id) {
    // It may be in the making this very moment.
    if (attempt && attempt.expiresAt > services.clock.now()) return { state: 'down' };
    // It was never created at the provider, so it cannot have been paid.
    await change((current) => settleAttempt(current, { attemptId, outcome: 'expired' }));
    return { state: 'unknown' };
  }
  const answer = await services.payments.fetch(key.administration, id);
  const now = services.clock.now();
  // Refused, of which only our key can be the cause, tells as little about the payment as no answer.
  if (!answer.ok && answer.reason !== 'unknown-payment') {
    const until = addSeconds(now, ASK_AGAIN_SECONDS);
    if (attempt && attempt.expiresAt <= now)
      await change((current) => deferAttempt(current, { attemptId, until }));
    return { state: 'down' };
  }
  if (!answer.ok || !belongs(answer.value, key, attemptId)) {
    if (attempt?.paymentId === id)
      await change((current) => settleAttempt(current, { attemptId, outcome: 'failed' }));
    return { state: 'unknown' };
  }
  const payment = answer.value;
  const outcome = ENDED[payment.status];
  if (payment.status === 'paid') {
    await applyReceipt(services, key, {
      receiptId: payment.id,
      source: 'mollie',
      amount: payment.amount,
      at: payment.paidAt ?? now,
      method: payment.method ?? 'ideal',
      designated: attempt?.lines ?? [],
      attemptId,
      actor: PROVIDER,
    });
    await takeBack(services, key, payment, PROVIDER);
  } else if (outcome) {
    await change((current) => settleAttempt(current, { attemptId, outcome }));
  } else if (attempt && addSeconds(attempt.startedAt, longest(payment)) <= now) {
    await change((current) => settleAttempt(current, { attemptId, outcome: 'expired' }));
  } else if (attempt && attempt.expiresAt <= now) {
    const seconds = payment.status === 'pending' ? BUSY_SECONDS : ASK_AGAIN_SECONDS;
    await change((current) => deferAttempt(current, { attemptId, until: addSeconds(now, seconds) }));
  }
  return { state: 'known', payment };
};
