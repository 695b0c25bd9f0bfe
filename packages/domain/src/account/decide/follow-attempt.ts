import type { Instant } from '../../calendar/instant.ts';
import { accept, type Decision } from '../decision.ts';
import type { AttemptOutcome } from '../payment-attempt.ts';
import type { AccountState } from '../state.ts';

const isOpen = (state: AccountState, attemptId: string): boolean =>
  state.attempts.some((attempt) => attempt.id === attemptId);

/** The provider made the payment: where to go, and when it expires. */
export const noteAttemptOpened = (
  state: AccountState,
  command: {
    readonly attemptId: string;
    readonly paymentId: string;
    readonly checkoutUrl: string;
    readonly expiresAt: Instant;
  },
): Decision =>
  isOpen(state, command.attemptId) ? accept({ type: 'PaymentAttemptOpened', ...command }) : accept();

/** The provider could not say yet: ask again later. */
export const deferAttempt = (
  state: AccountState,
  command: { readonly attemptId: string; readonly until: Instant },
): Decision =>
  isOpen(state, command.attemptId) ? accept({ type: 'PaymentAttemptDeferred', ...command }) : accept();

/** The attempt has ended; a paid one is settled by its receipt instead. */
export const settleAttempt = (
  state: AccountState,
  command: { readonly attemptId: string; readonly outcome: AttemptOutcome },
): Decision =>
  isOpen(state, command.attemptId) ? accept({ type: 'PaymentAttemptSettled', ...command }) : accept();
