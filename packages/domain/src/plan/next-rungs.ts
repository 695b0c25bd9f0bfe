import type { OpenInvoice } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import type { DunningPlan } from './dunning-plan.ts';
import { type NextRung, nextRung } from './next-rung.ts';

/** An open invoice and what comes next for it. */
export type Ahead = { readonly invoice: OpenInvoice; readonly next: NextRung };

type Known = { readonly plan: DunningPlan; readonly ahead: readonly Ahead[] };

/** Every kind of action asks for the same; a state never changes, so the answer of a state is kept with it. */
const known = new WeakMap<AccountState, Known>();

/** What comes next for each open invoice, in the order of the account. */
export const nextRungs = (state: AccountState, plan: DunningPlan): readonly Ahead[] => {
  const before = known.get(state);
  if (before?.plan === plan) return before.ahead;
  const ahead = state.invoices.map((invoice) => ({ invoice, next: nextRung(state, invoice, plan) }));
  known.set(state, { plan, ahead });
  return ahead;
};
