import type { AccountState } from '@voldaan/domain/account/state.ts';
import { followPayment } from '../payment/follow-payment.ts';
import type { Loaded } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/**
 * Asks the provider about every checkout whose time has come; without webhooks this alone is enough.
 *
 * @returns the account as it stands afterwards
 */
export const followAttempts = async (
  services: Services,
  loaded: Loaded<AccountState>,
): Promise<Loaded<AccountState>> => {
  const now = services.clock.now();
  const ended = loaded.state.attempts.filter((attempt) => attempt.expiresAt <= now);
  for (const attempt of ended) await followPayment(services, loaded.key, attempt.id);
  return ended.length > 0 ? services.accounts.load(loaded.key) : loaded;
};
