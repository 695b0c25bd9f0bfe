import { amsterdamDate } from '../../calendar/amsterdam.ts';
import { addSeconds, type Instant } from '../../calendar/instant.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type MessageInFlight, UNCERTAIN_AFTER_SECONDS } from '../message.ts';
import type { AccountState } from '../state.ts';

/** What became of a message, as the provider or its events tell. */
export type MessageNews =
  | { readonly news: 'sent'; readonly providerId: string }
  | { readonly news: 'refused'; readonly reason: string; readonly permanent: boolean }
  | { readonly news: 'unknown'; readonly reason: string }
  | { readonly news: 'delivered' }
  | { readonly news: 'bounced'; readonly how: 'bounce' | 'complaint' };

export type RecordMessage = { readonly messageId: string; readonly now: Instant } & MessageNews;

const RETRY_SECONDS = 15 * 60;

type Undone = Extract<AccountEvent, { type: 'StepUndone' }>;

/** The rungs of a message that did not reach anybody do not count, unless a letter carries them. */
const undo = (
  message: MessageInFlight,
  plan: DunningPlan,
  rest: Pick<Undone, 'reason' | 'notBefore'>,
): readonly AccountEvent[] => {
  if (message.copy || message.rung === undefined) return [];
  const events: AccountEvent[] = [
    { type: 'StepUndone', rung: message.rung, invoices: message.invoices, ...rest },
  ];
  if (message.joined) {
    events.push({ type: 'StepUndone', rung: plan.steps[0]?.rung ?? 1, invoices: message.joined, ...rest });
  }
  return events;
};

const closeTask = (state: AccountState, messageId: string): readonly AccountEvent[] =>
  state.tasks
    .filter((task) => task.task === 'message-uncertain' && task.ref === messageId)
    .map((task) => ({ type: 'TaskClosed', taskId: task.id, how: 'overtaken' }));

/** A working address is known no longer: the step does not count and goes out another way. */
const unreachable = (
  state: AccountState,
  message: MessageInFlight,
  how: 'bounce' | 'complaint',
  now: Instant,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const on = amsterdamDate(now);
  const notBefore = addWorkingDays(on, 1);
  return [
    { type: 'MessageBounced', messageId: message.id, how },
    ...undo(message, plan, { reason: 'bounced', notBefore }),
    { type: 'DebtorFactsChanged', facts: { ...state.facts, email: false } },
    {
      type: 'TaskOpened',
      taskId: `T${state.seq + 1}`,
      task: state.facts.post ? 'message-bounced' : 'find-address',
      invoices: message.invoices,
      on,
      ref: message.id,
      message: message.message,
    },
    ...closeTask(state, message.id),
  ];
};

/**
 * Notes what became of a message. What is told twice, or of a message that is no longer followed, changes
 * nothing.
 */
export const recordMessage = (state: AccountState, command: RecordMessage, plan: DunningPlan): Decision => {
  const { messageId, now } = command;
  const message = state.messages.find((candidate) => candidate.id === messageId);
  if (!message) return accept();
  switch (command.news) {
    case 'sent':
      if (message.state === 'sent') return accept();
      return accept(
        { type: 'MessageSent', messageId, providerId: command.providerId },
        ...closeTask(state, messageId),
      );
    case 'unknown':
      if (message.state !== 'claimed') return accept();
      return accept({ type: 'MessageOutcomeUnknown', messageId, reason: command.reason });
    case 'delivered':
      return accept({ type: 'MessageDelivered', messageId }, ...closeTask(state, messageId));
    case 'refused': {
      if (message.state === 'sent') return accept();
      if (command.permanent) return accept(...unreachable(state, message, 'bounce', now, plan));
      const retryAt = addSeconds(now, RETRY_SECONDS);
      return accept(
        { type: 'MessageRefused', messageId, reason: command.reason, retryAt },
        ...undo(message, plan, { reason: 'refused' }),
      );
    }
    case 'bounced':
      return accept(...unreachable(state, message, command.how, now, plan));
  }
};

/** A person has found that a message of unknown outcome did not leave: it may go again. */
export const sendAgain = (
  state: AccountState,
  command: { readonly messageId: string; readonly now: Instant },
  plan: DunningPlan,
): Decision => {
  const message = state.messages.find((candidate) => candidate.id === command.messageId);
  if (!message || message.state === 'sent' || message.state === 'again') return refuse('message-unknown');
  // It may be on its way this very moment; after an hour a person may say that it did not leave.
  if (message.state === 'claimed' && addSeconds(message.at, UNCERTAIN_AFTER_SECONDS) > command.now) {
    return refuse('message-unknown');
  }
  return accept(
    { type: 'MessageRefused', messageId: message.id, reason: 'person', retryAt: command.now },
    ...undo(message, plan, { reason: 'refused' }),
    ...closeTask(state, message.id),
  );
};
