import type { DebtorFacts } from '../../party/reach.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountState } from '../state.ts';
import type { TaskKind } from '../task.ts';

/** What a person was asked to find is known now. */
const isFound = (task: TaskKind, facts: DebtorFacts): boolean =>
  (task === 'find-address' && (facts.email || facts.post)) ||
  (task === 'message-bounced' && facts.email) ||
  (task === 'find-number' && facts.phone);

/** Opens the account, or notes what changed about the debtor. */
export const recordFacts = (
  state: AccountState,
  command: { readonly facts: DebtorFacts; readonly plan: { readonly id: string; readonly version: number } },
): Decision => {
  const { facts, plan } = command;
  if (!state.opened) return accept({ type: 'AccountOpened', facts, plan });
  const changed = JSON.stringify(state.facts) !== JSON.stringify(facts);
  const moved = state.plan.id !== plan.id || state.plan.version !== plan.version;
  const done = changed ? state.tasks.filter(({ task }) => isFound(task, facts)) : [];
  return accept(
    ...(changed ? [{ type: 'DebtorFactsChanged' as const, facts }] : []),
    ...(moved ? [{ type: 'PlanAdopted' as const, plan }] : []),
    ...done.map(({ id }) => ({ type: 'TaskClosed' as const, taskId: id, how: 'done' as const })),
  );
};
