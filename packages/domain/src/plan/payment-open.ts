import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Hold } from '../hold/hold.ts';

/**
 * The pause that an unfinished payment is: everything of the debtor waits until its outcome is known. It is
 * read from the attempt itself, so it can neither be forgotten nor outlive it.
 */
export const attemptHold = (state: AccountState): Hold | undefined => {
  const attempt = state.attempts.at(-1);
  return (
    attempt && {
      id: `payment-${attempt.id}`,
      reason: 'payment-open',
      scope: 'all',
      since: amsterdamDate(attempt.startedAt),
      until: amsterdamDate(attempt.expiresAt),
    }
  );
};
