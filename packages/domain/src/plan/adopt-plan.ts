import type { AccountEvent } from '../account/event.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-day.ts';
import type { DunningPlan } from './dunning-plan.ts';
import { nextRung } from './next-rung.ts';

/** The day of what a plan does next about an invoice; undefined while something keeps it. */
const nextDay = (state: AccountState, invoice: OpenInvoice, plan: DunningPlan): PlainDate | undefined => {
  const next = nextRung(state, invoice, plan);
  return next.block ? undefined : next.bound.on;
};

/** Invoices about which the new plan would have done something by now that the old one had not. */
const overtaken = (state: AccountState, from: DunningPlan, to: DunningPlan, today: PlainDate) =>
  state.invoices.filter((invoice) => {
    const after = nextDay(state, invoice, to);
    const before = nextDay(state, invoice, from);
    return after !== undefined && after <= today && (before === undefined || before > today);
  });

/**
 * An account goes over to another plan: what was done stays done, and what was written says what it said. What
 * the new plan would have done before today is not made up for at once: it waits as after a pause.
 *
 * @param from - the plan that the account is pinned to
 * @returns nothing when it has this plan already
 * @example adoptPlan(state, BUSINESS_PLAN, faster, today) // [{ type: 'PlanAdopted', plan, wait }]
 */
export const adoptPlan = (
  state: AccountState,
  from: DunningPlan,
  to: DunningPlan,
  today: PlainDate,
): readonly AccountEvent[] => {
  const { id, version } = to;
  if (state.plan.id === id && state.plan.version === version) return [];
  const invoices = overtaken(state, from, to, today).map(({ number }) => number);
  const until = addWorkingDays(today, to.resumeWorkingDays);
  const wait = invoices.length > 0 ? { wait: { invoices, until } } : {};
  return [{ type: 'PlanAdopted', plan: { id, version }, ...wait }];
};
