import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, overdueTotal } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import { type NextRung, nextRung, type OverdueOn } from './next-rung.ts';
import type { PlanningContext } from './planning-context.ts';

/** An open invoice and what comes next for it. */
export type Ahead = { readonly invoice: OpenInvoice; readonly next: NextRung };

/** What of the context bears on the rungs. */
type Bearing = Pick<PlanningContext, 'plan' | 'unregistered'>;

type Known = Required<Bearing> & { readonly ahead: readonly Ahead[] };

/** Every kind of action asks for the same; a state never changes, so the answer of a state is kept with it. */
const known = new WeakMap<AccountState, Known>();

/** Each day added up once: a thousand invoices ask for the same few days. */
const overdueOf = (state: AccountState): OverdueOn => {
  const days = new Map<PlainDate, Cents>();
  return (day) => {
    const total = days.get(day) ?? overdueTotal(state, day);
    days.set(day, total);
    return total;
  };
};

/** What comes next for each open invoice, in the order of the account. */
export const nextRungs = (state: AccountState, { plan, unregistered = false }: Bearing): readonly Ahead[] => {
  const before = known.get(state);
  if (before?.plan === plan && before.unregistered === unregistered) return before.ahead;
  const overdueOn = overdueOf(state);
  const ahead = state.invoices.map((invoice) => ({
    invoice,
    next: nextRung(state, invoice, plan, unregistered, overdueOn),
  }));
  known.set(state, { plan, unregistered, ahead });
  return ahead;
};
