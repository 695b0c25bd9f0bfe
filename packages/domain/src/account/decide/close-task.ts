import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';

/** A person has done a task; an invoice that was asked after has then arrived. */
export const closeTask = (state: AccountState, command: { readonly taskId: string }): Decision => {
  const task = state.tasks.find((candidate) => candidate.id === command.taskId);
  if (!task) return refuse('task-unknown');
  return accept(
    { type: 'TaskClosed', taskId: task.id, how: 'done' },
    ...(task.task === 'ask-arrival'
      ? [{ type: 'InvoiceArrived' as const, invoices: task.invoices, how: 'told' as const }]
      : []),
  );
};
