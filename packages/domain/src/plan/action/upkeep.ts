import { POST_WITHIN_WORKING_DAYS } from '../../account/letter.ts';
import { UNCERTAIN_AFTER_SECONDS } from '../../account/message.ts';
import type { AccountState } from '../../account/state.ts';
import { addSeconds, type Instant, laterInstant } from '../../calendar/instant.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { deskWindow } from '../own-window.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

/** A thank-you leaves at once, at any hour: the debtor waits for it. */
export const confirmationActions = (state: AccountState, from: Instant): readonly PlannedAction[] =>
  state.confirmations
    .filter(({ messageId }) => !messageId)
    .map(({ receiptId, notBefore }) => ({
      kind: 'confirm-payment',
      at: notBefore ? laterInstant(from, notBefore) : from,
      receiptId,
      cause: { rule: 'payment-received' },
    }));

/** The provider is asked what became of a checkout when it expires. */
export const attemptActions = (state: AccountState): readonly PlannedAction[] =>
  state.attempts.map(({ id, expiresAt }) => ({
    kind: 'fetch-attempt',
    at: expiresAt,
    attemptId: id,
    cause: { rule: 'attempt-expires' },
  }));

/** A letter that nobody posted in two working days becomes a task. */
export const letterActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] =>
  state.letters
    .filter(
      (letter) => !state.tasks.some((task) => task.task === 'letter-not-posted' && task.ref === letter.id),
    )
    .map((letter) => ({
      kind: 'letter-late',
      at: sendingMoment(
        addWorkingDays(letter.since, POST_WITHIN_WORKING_DAYS + 1),
        deskWindow(context),
        from,
      ),
      letterId: letter.id,
      invoices: letter.invoices,
      cause: { rule: 'not-posted', workingDays: POST_WITHIN_WORKING_DAYS },
    }));

/** A mail whose outcome stays unknown becomes a person's work. */
export const uncertainActions = (state: AccountState): readonly PlannedAction[] =>
  state.messages
    .filter((message) => message.state === 'claimed' || message.state === 'unknown')
    .filter((message) => !state.tasks.some((task) => task.ref === message.id))
    .map((message) => ({
      kind: 'message-uncertain',
      at: addSeconds(message.at, UNCERTAIN_AFTER_SECONDS),
      messageId: message.id,
      invoices: message.invoices,
      cause: { rule: 'outcome-unknown' },
    }));
