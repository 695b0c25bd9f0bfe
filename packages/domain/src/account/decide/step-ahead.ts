import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { DunningStep } from '../../plan/dunning-step.ts';
import { nextRung } from '../../plan/next-rung.ts';
import type { AccountEvent, DropReason } from '../event.ts';
import type { AccountState } from '../state.ts';

/** A step that has not been taken, the invoices for which it comes next, and its day as far as it has one. */
export type StepAhead = {
  readonly step: DunningStep;
  readonly invoices: readonly string[];
  readonly on: PlainDate | undefined;
};

/** A step of the plan, as far as it comes next for some of these invoices; undefined when it does for none. */
export const stepAhead = (
  state: AccountState,
  wanted: { readonly rung: number; readonly invoices: readonly string[] },
  plan: DunningPlan,
): StepAhead | undefined => {
  const found = state.invoices
    .filter(({ number }) => wanted.invoices.includes(number))
    .map((invoice) => ({ invoice, next: nextRung(state, invoice, plan) }))
    .filter(({ next }) => next.step?.rung === wanted.rung && next.block?.because !== 'awaiting-post');
  const step = found[0]?.next.step;
  if (!step || step.kind === 'decision') return undefined;
  const days = found.flatMap(({ next }) => (next.block ? [] : [next.bound.on]));
  const on = days.reduce<PlainDate | undefined>((last, day) => (last && last > day ? last : day), undefined);
  return { step, invoices: found.map(({ invoice }) => invoice.number), on };
};

/** A yes that was asked or given for a step that does not come now. */
export const approvalsGone = (
  state: AccountState,
  rung: number,
  invoices: readonly string[],
  why: DropReason,
): readonly AccountEvent[] =>
  state.approvals
    .filter((approval) => approval.rung === rung && approval.invoices.some((n) => invoices.includes(n)))
    .map(({ id }) => ({ type: 'ApprovalWithdrawn', approvalId: id, why }));
