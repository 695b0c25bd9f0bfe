import { asksToRead } from '@voldaan/domain/account/decide/unread-message.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { causeOf } from '../words/cause-of.ts';
import { CHOICE_SHOWN } from '../words/decision-choice.ts';
import { earliestDue } from '../words/due.ts';
import { stepOn } from '../words/step.ts';
import type { Told } from './chronicle.ts';
import { type Listener, silent, type Tellers } from './teller.ts';

/** Why a step of people came on its day: told by the step that was taken in the same commit. */
export const causeOfStep = (kind: 'call' | 'decision', told: Told, { plan, chronicle }: Listener) => {
  const taken = told.entry.events.find(
    (event): event is Extract<AccountEvent, { type: 'StepTaken' }> =>
      event.type === 'StepTaken' && event.step === kind,
  );
  if (!taken) return null;
  const { on, invoices } = taken;
  const { before } = told;
  const { resumed } = chronicle;
  return causeOf(taken.cause, { on, due: earliestDue(before, invoices), plan, wrote: before.wrote, resumed });
};

/** The ladder, as far as people stand on it: approvals, decisions, tasks. */
export const stepTellers: Tellers<
  | 'StepTaken'
  | 'StepUndone'
  | 'ApprovalAsked'
  | 'StepApproved'
  | 'ApprovalWithdrawn'
  | 'DecisionAsked'
  | 'DecisionTaken'
  | 'TaskOpened'
  | 'TaskClosed'
> = {
  ApprovalAsked: ({ rung }, _, { plan }) => ({
    what: { code: 'approval-asked', data: { step: stepOn(plan, rung) } },
  }),
  StepApproved: ({ approvalId }, _, { chronicle, plan }) => {
    const asked = chronicle.approvals.get(approvalId);
    return asked && { what: { code: 'approval-given', data: { step: stepOn(plan, asked.rung) } } };
  },
  DecisionAsked: (_, told, listener) => ({
    what: { code: 'decision-asked', data: {} },
    cause: causeOfStep('decision', told, listener),
  }),
  DecisionTaken: ({ choice, note }, _, { notes }) => ({
    what: { code: 'decision-taken', data: { choice: CHOICE_SHOWN[choice] } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  TaskOpened: ({ task, ref }, { after }) => {
    if (task !== 'propose-refund') return undefined;
    const amount = after.credits.find((credit) => credit.number === ref)?.left ?? ZERO;
    return { what: { code: 'refund-proposed', data: { amount } } };
  },
  StepTaken: silent,
  StepUndone: silent,
  ApprovalWithdrawn: silent,
  TaskClosed: ({ taskId, how, note }, { before }, { notes }) => {
    const task = before.tasks.find(({ id }) => id === taskId);
    if (how !== 'done' || !task) return undefined;
    const { invoices } = task;
    const said = notes.get(note?.id ?? '') ?? null;
    if (task.task === 'payment-reported') return { what: { code: 'report-checked', data: {} }, note: said };
    if (asksToRead(task)) return { what: { code: 'writing-read', data: {} }, note: said };
    if (task.task === 'send-invoice') {
      return { what: { code: 'invoice-sent-again', data: { invoices: [...invoices] } } };
    }
    return task.task === 'settle-credit' ? { what: { code: 'credit-settled', data: {} } } : undefined;
  },
};
