import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { lastRung, type OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import type { Hold } from '@voldaan/domain/hold/hold.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { StepKind } from '@voldaan/domain/plan/dunning-step.ts';
import { planningContext } from '../account/planning.ts';
import type { Row } from '../ports/rows.ts';
import { heldAs, withHeld } from './held-in.ts';
import type { ListedAccount } from './listed-account.ts';
import { together } from './together.ts';
import { largestFirst } from './work-row.ts';

/** Where an invoice can stand on its way through the plan, the furthest first. */
export const STAGES = [
  'decision',
  'notice-of-default',
  'fourteen-day-notice',
  'notice',
  'call',
  'reminder',
  'none',
] as const;
export type Stage = StepKind | 'none';

/** Begins the sort text of every invoice that is overdue, or of those that are not yet. */
export const OVERDUE = '0';
export const UPCOMING = '1';

/** Begins the sort text of the overdue invoices that stand at a step. */
export const stagePrefix = (stage: Stage): string => `${OVERDUE}${STAGES.indexOf(stage)}#`;

const isAbout = ({ scope }: Hold, number: string): boolean => scope === 'all' || scope.includes(number);

const standsAt = (plan: DunningPlan, invoice: OpenInvoice) => {
  const rung = lastRung(invoice);
  const kind = plan.steps.find((step) => step.rung === rung)?.kind;
  const on = invoice.steps.find((step) => step.rung === rung)?.on ?? null;
  return kind ? { kind, on } : null;
};

/** Overdue before upcoming, the furthest in the plan first, then the oldest due date, then the largest amount. */
const sortOf = (invoice: OpenInvoice, stage: Stage): string =>
  [
    `${invoice.overdue ? OVERDUE : UPCOMING}${STAGES.indexOf(stage)}`,
    invoice.due,
    largestFirst(owedOn(invoice)),
    invoice.number,
  ].join('#');

const figuresOf = (invoice: OpenInvoice) => {
  const { number, issued, due, amount } = invoice;
  return { number, issued, due, amount, open: owedOn(invoice) };
};

const byDueDate = (a: OpenInvoice, b: OpenInvoice): number =>
  a.due === b.due ? (a.number < b.number ? -1 : 1) : a.due < b.due ? -1 : 1;

/**
 * The lines of what is open: one per invoice, until a step is taken. Invoices that took a step together share a line
 * from then on (`beside`: all that differs), for as long as their pauses are the same: the next step moves one line
 * instead of eight. It stands where the oldest of them would.
 */
export const invoiceRows = ({ key, state, debtor, administration, now }: ListedAccount): readonly Row[] => {
  if (state.invoices.length === 0) return [];
  const { plan } = planningContext(key.id, state, administration, now);
  const standing = [...state.invoices].sort(byDueDate).map((invoice) => ({
    invoice,
    step: standsAt(plan, invoice),
    overdue: invoice.overdue === true,
    holds: state.holds.filter((hold) => isAbout(hold, invoice.number)),
  }));
  const groups = together(standing, ({ step, overdue, holds }) =>
    step ? JSON.stringify([step, overdue, holds.map(({ id }) => id)]) : undefined,
  );
  return groups.flatMap(([{ invoice, step, overdue, holds }, ...others]) => {
    const beside = others.map((other) => figuresOf(other.invoice));
    const row = {
      id: `invoice#${invoice.number}`,
      list: 'invoices',
      sort: sortOf(invoice, step?.kind ?? 'none'),
      data: {
        ...figuresOf(invoice),
        overdue,
        step,
        holds: holds.map(({ reason, until }) => ({ reason, until: until ?? null })),
        debtor: debtor.name,
        ...(beside.length > 0 && { beside }),
      },
    };
    return withHeld(row, heldAs(holds));
  });
};
