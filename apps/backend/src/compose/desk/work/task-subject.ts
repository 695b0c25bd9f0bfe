import type { TaskSubject } from '@voldaan/contract/desk/tasks.ts';
import { addDays, later, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { workingDayFrom } from '@voldaan/domain/calendar/working-day.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import type { Names } from '../people.ts';
import { CHOICE_SHOWN } from '../words/decision-choice.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import type { OpenedTask, TaskData } from './task-data.ts';

/** The step of a mail; a thank-you, and what a debtor was told apart from the plan, are none. */
const stepOf = ({ facts: { message = '' } }: OpenedTask) => (isMessageStep(message) ? message : null);

const subjectOfTask = (task: OpenedTask): TaskSubject | undefined => {
  const { taskId, ref, since, facts, invoices, amount } = task;
  switch (task.task) {
    case 'ask-arrival':
      return { code: 'did-it-arrive', data: { invoice: invoices[0] ?? '', sent: facts.sent ?? null } };
    case 'letter-not-posted': {
      if (!facts.letter) return undefined;
      const { id: letterId, ...letter } = facts.letter;
      return { code: 'late-letter', data: { letterId, ...letter } };
    }
    case 'message-uncertain': {
      const { at, to = '' } = facts;
      const step = stepOf(task) ?? 'courtesy';
      return at && { code: 'uncertain-message', data: { messageId: ref ?? '', step, to, at } };
    }
    case 'message-bounced': {
      const { to = '' } = facts;
      return { code: 'bounce', data: { messageId: ref ?? '', step: stepOf(task), to, on: since } };
    }
    case 'find-number':
      return { code: 'no-phone', data: { callId: facts.callId ?? taskId } };
    case 'propose-refund':
      return { code: 'refund', data: { receiptId: ref ?? taskId, amount: facts.amount ?? ZERO } };
    case 'settle-credit':
      return { code: 'settle-credit', data: { amount: facts.amount ?? ZERO } };
    case 'limitation-near':
      return facts.until && { code: 'limitation-near', data: { until: facts.until } };
    case 'instalment-missed':
      return { code: 'instalment-missed', data: { amount: facts.amount ?? amount } };
    case 'arrangement-broken':
      return {
        code: 'arrangement-broken',
        data: { arrangementId: ref ?? '', amount: facts.amount ?? amount },
      };
    case 'hold-overdue':
      return (
        facts.hold && {
          code: 'hold-overdue',
          data: { holdId: ref ?? '', reason: HOLD_REASON[facts.hold] },
        }
      );
    default:
      return { code: task.task, data: {} };
  }
};

/** A choice to make, or one that somebody made and another has to confirm. */
const decisionOf = (
  { decisionId, since, proposal }: Extract<TaskData, { task: 'decision' }>,
  names: Names,
): TaskSubject => {
  if (!proposal) return { code: 'decision', data: { decisionId, since } };
  const { choice, by, on } = proposal;
  return {
    code: 'second-person',
    data: { decisionId, choice: CHOICE_SHOWN[choice], by: names.get(by) ?? by, on },
  };
};

/** A piece of work as the parts of a sentence; undefined when its row lacks what the sentence needs. */
export const subjectOf = (data: TaskData, names: Names, today: PlainDate): TaskSubject | undefined => {
  switch (data.task) {
    case 'decision':
      return decisionOf(data, names);
    case 'dispute': {
      const { disputeId, invoice, category, disputed, amount } = data;
      return { code: 'dispute', data: { disputeId, invoice, category, amount: disputed ?? amount } };
    }
    case 'arrangement': {
      const { arrangementId, total, terms } = data;
      return { code: 'arrangement', data: { arrangementId, amount: total, terms } };
    }
    case 'sales-asked': {
      const { askId, about, stepOn } = data;
      return { code: 'sales-asked', data: { askId, about, stepOn } };
    }
    case 'proposal': {
      const { proposalId, act, by, since: on } = data;
      return { code: 'proposal', data: { proposalId, act, by: names.get(by) ?? by, on } };
    }
    case 'kind-unknown':
      return { code: 'kind-unknown', data: {} };
    case 'approval': {
      const { approvalId, step, stepOn, termDays } = data;
      // With a yes that comes late the letter leaves today at the earliest.
      const lastDate = workingDayFrom(addDays(later(stepOn, today), termDays ?? 0));
      return { code: 'approval', data: { approvalId, step, lastDate } };
    }
    default:
      return subjectOfTask(data);
  }
};
