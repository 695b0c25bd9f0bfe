import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { LateReason, MessageTopic } from '../answer-event.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { withdrawnBy } from './open-dispute.ts';
import { ANSWER_WORKING_DAYS } from './report-payment.ts';
import { tell } from './tell.ts';
import { unreadHold } from './unread-message.ts';

export type WriteMessage = {
  readonly topic: MessageTopic;
  readonly today: PlainDate;
  readonly invoices?: readonly string[];
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * How a message pauses: money matters of somebody in debt help, and a wrong person, stop everything until a
 * person has looked; every other one waits for a reader.
 */
const pauseOf = (topic: MessageTopic, id: string, ref: string, today: PlainDate): Hold => {
  const base = { id, scope: 'all', since: today, ref } as const;
  if (topic === 'administrator' || topic === 'wrong-person') {
    const reason = topic === 'administrator' ? 'insolvency' : 'wrong-person';
    return { ...base, reason, answerBy: addWorkingDays(today, ANSWER_WORKING_DAYS) };
  }
  return unreadHold(id, ref, today);
};

/** Something else that the debtor tells us: a task for a person, and the day of the answer for him. */
export const writeMessage = (state: AccountState, command: WriteMessage, plan: DunningPlan): Decision => {
  const { topic, today, note, invoices = [] } = command;
  if (invoices.some((number) => !findInvoice(state, number))) return refuse('invoice-unknown');
  const writingId = `W${state.seq + 1}`;
  const hold = pauseOf(topic, `H${state.seq + 2}`, writingId, today);
  const waiting = state.holds.some((other) => other.reason === hold.reason && other.scope === 'all');
  const answerBy = addWorkingDays(today, ANSWER_WORKING_DAYS);
  const placed: readonly AccountEvent[] = waiting
    ? []
    : [{ type: 'HoldPlaced', hold }, ...(hold.until ? [] : withdrawnBy(state, hold, plan))];
  const seq = state.seq + (waiting ? 1 : 2);
  return accept(
    {
      type: 'DebtorWrote',
      writingId,
      topic,
      on: today,
      ...(note && { note }),
      ...(invoices.length > 0 && { invoices }),
    },
    ...placed,
    {
      type: 'TaskOpened',
      taskId: `T${seq + 1}`,
      task: 'debtor-wrote',
      invoices,
      on: today,
      ref: writingId,
    },
    tell(seq + 1, { what: 'message-received', writingId, answerBy }, today),
  );
};

/** Why it is late, in one choice: data for finance, and the way to the fitting answer. */
export const giveReason = (
  state: AccountState,
  command: { readonly reason: LateReason; readonly today: PlainDate },
): Decision => {
  const invoices = state.invoices
    .filter((invoice) => invoice.due < command.today && invoice.lateReason !== command.reason)
    .map((invoice) => invoice.number);
  if (invoices.length === 0) return accept();
  return accept({ type: 'LateReasonGiven', reason: command.reason, invoices, on: command.today });
};
