import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';

export type AnswerArrival = {
  /** The task that asks whether an invoice arrived. */
  readonly taskId: string;
  readonly arrived: boolean;
  readonly today: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * What the debtor said to "did it arrive?". What did not arrive has to be sent again, which is work of its own
 * until a person says that it left.
 */
export const answerArrival = (state: AccountState, command: AnswerArrival): Decision => {
  const { taskId, arrived, today, note } = command;
  const task = state.tasks.find(({ id, task: kind }) => id === taskId && kind === 'ask-arrival');
  if (!task) return refuse('task-unknown');
  const { invoices } = task;
  const asked = { type: 'TaskClosed', taskId, how: 'done' } as const;
  if (arrived) {
    return accept(asked, { type: 'InvoiceArrived', invoices, how: 'told', ...(note && { note }) });
  }
  return accept(
    asked,
    { type: 'InvoiceMissed', invoices, on: today, ...(note && { note }) },
    { type: 'TaskOpened', taskId: `T${state.seq + 1}`, task: 'send-invoice', invoices, on: today },
  );
};
