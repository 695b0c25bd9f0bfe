import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { type CostNotice, type NoticeLapse, noticeOf } from '../cost-notice.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';

/**
 * A notice that does not count: its costs, and what was claimed on it, are gone, and its invoices go back to
 * the rung of the notice, so that a new one goes out and every later gap starts again (defaults 1.2, fixed).
 */
export const lapseEvents = (
  state: AccountState,
  notice: CostNotice,
  why: NoticeLapse,
  plan: DunningPlan,
  on: PlainDate,
): readonly AccountEvent[] => {
  const invoices = notice.claims
    .map((claim) => claim.invoice)
    .filter((number) => findInvoice(state, number) !== undefined);
  const from = plan.steps.find((step) => step.kind === 'fourteen-day-notice')?.rung ?? 0;
  const undone = plan.steps.filter((step) => step.rung >= from && step.kind !== 'call');
  return [
    { type: 'NoticeLapsed', noticeId: notice.id, why, invoices, on },
    ...undone
      .filter((step) =>
        invoices.some((number) =>
          findInvoice(state, number)?.steps.some((taken) => taken.rung === step.rung),
        ),
      )
      .map((step) => ({ type: 'StepUndone' as const, rung: step.rung, invoices, reason: 'lapsed' as const })),
  ];
};

/** The post brought a notice back: it did not reach the right person, and the address is no address. */
export const returnNotice = (
  state: AccountState,
  command: { readonly invoice: string; readonly on: PlainDate },
  plan: DunningPlan,
): Decision => {
  const notice = noticeOf(state, command.invoice);
  if (!notice) return refuse('notice-unknown');
  const asked = state.tasks.some((task) => task.task === 'find-address');
  return accept(
    ...lapseEvents(state, notice, 'returned', plan, command.on),
    { type: 'DebtorFactsChanged', facts: { ...state.facts, post: false } },
    ...(asked
      ? []
      : [
          {
            type: 'TaskOpened' as const,
            taskId: `T${state.seq + 1}`,
            task: 'find-address' as const,
            invoices: notice.claims.map((claim) => claim.invoice),
            on: command.on,
          },
        ]),
  );
};
