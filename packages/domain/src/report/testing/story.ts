import type { AccountEvent } from '../../account/event.ts';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { debtorClass } from '../../party/debtor-kind.ts';
import type { DebtorFacts } from '../../party/reach.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import type { StepKind } from '../../plan/dunning-step.ts';
import type { LoggedCommit } from '../facts-of.ts';

/** An account of the small administration: whose customer, and its log. */
export type SmallAccount = {
  readonly account: string;
  readonly owner?: string;
  readonly log: readonly LoggedCommit[];
};

export const euros = (amount: number) => cents(amount * 100);

/** What was written down on a day, at noon. */
export const on = (day: string, ...events: readonly AccountEvent[]): LoggedCommit => ({
  at: instant(`${day}T10:00:00Z`),
  events,
});

export const opened = (facts: DebtorFacts): AccountEvent => {
  const { id, version } = defaultPlan(debtorClass(facts.kind));
  return { type: 'AccountOpened', facts, plan: { id, version } };
};

export const invoiced = (
  number: string,
  issued: string,
  due: string,
  amount: number,
  product?: string,
): AccountEvent => ({
  type: 'InvoiceAdded',
  invoice: {
    number,
    issued: plainDate(issued),
    due: plainDate(due),
    amount: euros(amount),
    ...(product && { product }),
  },
  on: plainDate(issued),
});

export const late = (invoice: string, day: string): AccountEvent => ({
  type: 'InvoicesBecameOverdue',
  invoices: [invoice],
  on: plainDate(day),
});

export const step = (invoice: string, rung: number, kind: StepKind, day: string): AccountEvent => ({
  type: 'StepTaken',
  rung,
  step: kind,
  invoices: [invoice],
  on: plainDate(day),
  cause: { rule: 'plan-day', day: 0, due: plainDate(day) },
});

export const paid = (
  receiptId: string,
  day: string,
  lines: readonly { invoice: string; principal: number; interest?: number; costs?: number }[],
  credit = 0,
): AccountEvent => ({
  type: 'PaymentApplied',
  receiptId,
  amount: euros(
    credit +
      lines.reduce((sum, { principal, interest = 0, costs = 0 }) => sum + principal + interest + costs, 0),
  ),
  on: plainDate(day),
  method: 'ideal',
  lines: lines.map(({ invoice, principal, interest, costs }) => ({
    invoice,
    amount: euros(principal),
    ...(interest && { interest: euros(interest) }),
    ...(costs && { costs: euros(costs) }),
  })),
  credit: euros(credit),
});

export const closed = (invoice: string, day: string, unasked = 0): AccountEvent => ({
  type: 'InvoicesClosed',
  closed: [{ invoice, forgiven: { principal: euros(0), interest: euros(unasked), costs: euros(0) } }],
  how: 'paid',
  on: plainDate(day),
});

export const note = { id: 'N1', hash: 'a hash' };
