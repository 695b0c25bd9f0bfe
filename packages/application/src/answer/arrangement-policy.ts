import type { AccountState } from '@voldaan/domain/account/state.ts';
import { type ArrangementPolicy, defaultArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';

/** The guard-rails for arrangements with this debtor: the administration's own, else the default of his class. */
export const arrangementPolicy = (
  { arrangements }: Administration,
  { facts }: Pick<AccountState, 'facts'>,
): ArrangementPolicy => {
  const debtors = debtorClass(facts.kind);
  return arrangements?.[debtors] ?? defaultArrangementPolicy(debtors);
};
