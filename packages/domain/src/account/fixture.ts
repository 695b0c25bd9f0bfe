import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { DebtorFacts } from '../party/reach.ts';
import { defaultPlan } from '../plan/default-plans.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { AccountEvent } from './event.ts';
import { evolveAll } from './evolve.ts';
import type { NewInvoice } from './invoice.ts';
import { type AccountState, NO_ACCOUNT } from './state.ts';

/** A business that can be reached in every way. For tests. */
export const BUSINESS: DebtorFacts = {
  kind: 'company',
  country: 'NL',
  email: true,
  post: true,
  phone: true,
  keyAccount: false,
};

export const CONSUMER: DebtorFacts = { ...BUSINESS, kind: 'consumer' };

/** Invoice 2026-1187 of € 1.246,30, due on Friday 4 September 2026, unless said otherwise. For tests. */
export const anInvoice = (change: Partial<NewInvoice> = {}): NewInvoice => ({
  number: '2026-1187',
  issued: plainDate('2026-08-21'),
  due: plainDate('2026-09-04'),
  amount: cents(1_246_30),
  ...change,
});

/** An open account with these invoices, added on the day that the first was issued. For tests. */
export const anAccount = (
  facts: DebtorFacts = BUSINESS,
  invoices: readonly NewInvoice[] = [anInvoice()],
  more: readonly AccountEvent[] = [],
): AccountState => {
  const plan = defaultPlan(debtorClass(facts.kind));
  return evolveAll(NO_ACCOUNT, [
    { type: 'AccountOpened', facts, plan: { id: plan.id, version: plan.version } },
    ...invoices.map((invoice) => ({ type: 'InvoiceAdded' as const, invoice, on: invoice.issued })),
    ...more,
  ]);
};

export const contextOf = (state: AccountState, account = 'DE-GROOT'): PlanningContext => ({
  account,
  plan: defaultPlan(debtorClass(state.facts.kind)),
  stopped: false,
});
