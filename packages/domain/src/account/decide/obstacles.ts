import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, creditTotal, overdueInvoices, overdueTotal } from '../state.ts';
import type { TaskKind } from '../task.ts';

/**
 * Work that only a person can do before anything leaves for what is late: an address to find where there is
 * none, a credit to settle that covers it all. Asked once.
 */
export const obstacleTasks = (state: AccountState, on: PlainDate): readonly AccountEvent[] => {
  const overdue = overdueTotal(state, on);
  if (overdue === 0) return [];
  const wanted: TaskKind[] = [];
  if (!state.facts.email && !state.facts.post) wanted.push('find-address');
  if (creditTotal(state) >= overdue) wanted.push('settle-credit');
  const invoices = overdueInvoices(state, on).map((invoice) => invoice.number);
  return wanted
    .filter((task) => !state.tasks.some((open) => open.task === task))
    .map((task, i) => ({ type: 'TaskOpened', taskId: `T${state.seq + 1 + i}`, task, invoices, on }));
};
