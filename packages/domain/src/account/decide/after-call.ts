import { addWorkingDays } from '../../calendar/working-day.ts';
import { sum } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision } from '../decision.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { agreeByPhone } from './agree-by-phone.ts';
import { makePromise } from './make-promise.ts';
import { openDispute } from './open-dispute.ts';
import type { RecordCall } from './record-call.ts';
import { ANSWER_WORKING_DAYS, reportPayment } from './report-payment.ts';

/**
 * What follows from what was said in a call.
 *
 * @param invoices - what the call was about and is still open
 */
export const afterCall = (
  state: AccountState,
  command: RecordCall,
  invoices: readonly string[],
  plan: DunningPlan,
): Decision => {
  const { callId, said, at, today, by, words, rules } = command;
  const approver = command.approver ? { approver: command.approver } : {};
  const note = words ? { note: words } : {};
  switch (said.outcome) {
    case 'voicemail':
    case 'not-reached':
    case 'awaiting-approval':
    case 'call-back':
    case 'other':
      return accept();
    case 'number-missing': {
      const searched = state.tasks.some(({ task }) => task === 'find-number');
      const taskId = `T${state.seq + 1}`;
      return searched
        ? accept()
        : accept({ type: 'TaskOpened', taskId, task: 'find-number', invoices, on: today });
    }
    case 'invoice-not-received':
      return accept(
        { type: 'InvoiceMissed', invoices, on: today },
        { type: 'TaskOpened', taskId: `T${state.seq + 1}`, task: 'send-invoice', invoices, on: today },
      );
    case 'disputed':
      return openDispute(state, { ...said.disputed, today, ...note }, plan, rules);
    case 'in-payment-run':
      return makePromise(state, { invoices, payOn: said.date, way: 'payment-run', today, ...approver }, plan);
    case 'already-paid': {
      const amount = sum(invoices.flatMap((number) => findInvoice(state, number) ?? []).map(owedOn));
      if (said.date) {
        return reportPayment(state, { invoices, amount, paidOn: said.date, today, ...note }, plan);
      }
      const answerBy = addWorkingDays(today, ANSWER_WORKING_DAYS);
      const hold = {
        id: `H${state.seq + 1}`,
        reason: 'already-paid',
        scope: invoices,
        since: today,
      } as const;
      return accept({ type: 'HoldPlaced', hold: { ...hold, answerBy } });
    }
    case 'agreed':
      return 'proposal' in said
        ? said.proposal(state)
        : agreeByPhone(
            state,
            {
              ...said.agreed,
              callId,
              at,
              today,
              invoices,
              ...(by && { by }),
              ...(rules && { rules }),
              ...note,
              ...approver,
            },
            plan,
          );
  }
};
