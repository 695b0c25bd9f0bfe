import type { DebtorFacts } from '../../party/reach.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountState } from '../state.ts';

/** Opens the account, or notes what changed about the debtor. */
export const recordFacts = (
  state: AccountState,
  command: { readonly facts: DebtorFacts; readonly plan: { readonly id: string; readonly version: number } },
): Decision => {
  const { facts, plan } = command;
  if (!state.opened) return accept({ type: 'AccountOpened', facts, plan });
  const changed = JSON.stringify(state.facts) !== JSON.stringify(facts);
  const moved = state.plan.id !== plan.id || state.plan.version !== plan.version;
  return accept(
    ...(changed ? [{ type: 'DebtorFactsChanged' as const, facts }] : []),
    ...(moved ? [{ type: 'PlanAdopted' as const, plan }] : []),
  );
};
