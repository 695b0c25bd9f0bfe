import { settleAttempt } from '@voldaan/domain/account/decide/follow-attempt.ts';
import { openTotal } from '@voldaan/domain/account/state.ts';
import { decideOn, type Outcome } from '../account/decide-on.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { applyReceipt, type NewReceipt } from './apply-receipt.ts';

/**
 * A person books money that arrived on the bank. A checkout that now asks for more than is open is cancelled,
 * so that nobody pays twice.
 */
export const bookReceipt = async (
  services: Services,
  key: StreamKey,
  receipt: NewReceipt,
): Promise<Outcome> => {
  const booked = await applyReceipt(services, key, receipt);
  if (!booked.ok) return booked;
  const { state } = booked.loaded;
  for (const attempt of state.attempts.filter((candidate) => candidate.amount > openTotal(state))) {
    const cancelled = attempt.paymentId
      ? await services.payments.cancel(key.administration, attempt.paymentId)
      : { ok: true as const };
    if (!cancelled.ok) continue;
    await decideOn(services, key, { actor: receipt.actor }, (current) =>
      settleAttempt(current, { attemptId: attempt.id, outcome: 'replaced' }),
    );
  }
  return booked;
};
