import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DebtorFacts } from '../../party/reach.ts';
import { adoptPlan } from '../../plan/adopt-plan.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountState } from '../state.ts';
import type { TaskKind } from '../task.ts';

/** What a person was asked to find is known now. */
const isFound = (task: TaskKind, facts: DebtorFacts): boolean =>
  (task === 'find-address' && (facts.email || facts.post)) ||
  (task === 'message-bounced' && facts.email) ||
  (task === 'find-number' && facts.phone);

export type RecordFacts = {
  readonly facts: DebtorFacts;
  /** The plan of his class that counts now. */
  readonly plan: DunningPlan;
  readonly today: PlainDate;
};

/** Opens the account, or notes what changed about the debtor; who becomes of another class gets its plan. */
export const recordFacts = (
  state: AccountState,
  { facts, plan, today }: RecordFacts,
  pinned: DunningPlan,
): Decision => {
  if (!state.opened) {
    return accept({ type: 'AccountOpened', facts, plan: { id: plan.id, version: plan.version } });
  }
  const changed = JSON.stringify(state.facts) !== JSON.stringify(facts);
  const done = changed ? state.tasks.filter(({ task }) => isFound(task, facts)) : [];
  return accept(
    ...(changed ? [{ type: 'DebtorFactsChanged' as const, facts }] : []),
    ...adoptPlan(state, pinned, plan, today),
    ...done.map(({ id }) => ({ type: 'TaskClosed' as const, taskId: id, how: 'done' as const })),
  );
};
