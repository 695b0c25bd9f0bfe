import { followPayment } from '../payment/follow-payment.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** Asks the provider about every checkout whose time has come; without webhooks this alone is enough. */
export const followAttempts = async (services: Services, key: StreamKey): Promise<void> => {
  const { state } = await services.accounts.load(key);
  const now = services.clock.now();
  for (const attempt of state.attempts) {
    if (attempt.expiresAt <= now) await followPayment(services, key, attempt.id);
  }
};
