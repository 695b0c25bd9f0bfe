import type { TaskSubject } from '@voldaan/contract/desk/tasks.ts';
import { termOf } from '@voldaan/domain/account/decide/take-message.ts';
import { creditTotal, findInvoice } from '@voldaan/domain/account/state.ts';
import { isPaid, leftOf } from '@voldaan/domain/arrangement/arrangement.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { later } from '@voldaan/domain/calendar/plain-date.ts';
import { limitationOf } from '@voldaan/domain/claim/limitation-of.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import { addressOf } from '../past/mail-tellers.ts';
import type { Names } from '../people.ts';
import { CHOICE_SHOWN } from '../words/decision-choice.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import { stepOf, stepOn } from '../words/step.ts';
import type { OpenedTask, TaskData } from './task-data.ts';

/** The mail that a task is about: what it was, and where it went. */
const mailOf = ({ debtor }: OpenedAccount, { messages }: Chronicle, ref: string | null) => {
  const claimed = messages.get(ref ?? '');
  const message = claimed?.message;
  const step = message && isMessageStep(message) ? message : null;
  return { messageId: ref ?? '', step, to: addressOf(debtor), claimedAt: claimed?.at };
};

const bounceOf = (account: OpenedAccount, chronicle: Chronicle, { ref, since }: OpenedTask): TaskSubject => {
  const { messageId, step, to } = mailOf(account, chronicle, ref);
  const came = chronicle.told.find(
    ({ event }) => event.type === 'MessageBounced' && event.messageId === messageId,
  );
  const on = came ? amsterdamDate(came.entry.at) : since;
  return { code: 'bounce', data: { messageId, step, to: account.debtor.bounced.at(-1) ?? to, on } };
};

const uncertainOf = (account: OpenedAccount, chronicle: Chronicle, { ref }: OpenedTask): TaskSubject => {
  const { claimedAt, step, ...mail } = mailOf(account, chronicle, ref);
  return {
    code: 'uncertain-message',
    data: { ...mail, step: step ?? stepOf('payment-received'), at: claimedAt ?? account.now },
  };
};

const subjectOfTask = (
  account: OpenedAccount,
  chronicle: Chronicle,
  task: OpenedTask,
): TaskSubject | undefined => {
  const { state } = account;
  const { taskId, ref, invoices } = task;
  switch (task.task) {
    case 'ask-arrival': {
      const invoice = invoices[0] ?? '';
      const sent = findInvoice(state, invoice)?.sent ?? null;
      return { code: 'did-it-arrive', data: { invoice, sent } };
    }
    case 'send-invoice':
      return { code: 'send-invoice', data: {} };
    case 'letter-not-posted': {
      const letter = state.letters.find(({ id }) => id === ref);
      if (!letter) return undefined;
      const { id: letterId, letter: step, post, printed } = letter;
      const registered = post === 'registered';
      return {
        code: 'late-letter',
        data: { letterId, step, registered, printed: printed?.on ?? letter.since },
      };
    }
    case 'message-uncertain':
      return uncertainOf(account, chronicle, task);
    case 'find-address':
      return { code: 'find-address', data: {} };
    case 'message-bounced':
      return bounceOf(account, chronicle, task);
    case 'find-number':
      return { code: 'no-phone', data: { callId: state.call?.id ?? taskId } };
    case 'propose-refund': {
      const amount = state.credits.find(({ number }) => number === ref)?.left ?? ZERO;
      return { code: 'refund', data: { receiptId: ref ?? taskId, amount } };
    }
    case 'settle-credit':
      return { code: 'settle-credit', data: { amount: creditTotal(state) } };
    case 'limitation-near': {
      const [first] = state.invoices.filter(({ number }) => invoices.includes(number));
      return first && { code: 'limitation-near', data: { until: limitationOf(first, state.facts).until } };
    }
    case 'payment-reported':
    case 'debtor-wrote':
    case 'promise-broken':
      return { code: task.task, data: {} };
    case 'instalment-missed':
    case 'arrangement-broken': {
      const { arrangement } = state;
      if (!arrangement) return undefined;
      const behind = arrangement.instalments.filter((term) => term.repairBy && !isPaid(term));
      const amount = sum(behind.map(leftOf));
      return task.task === 'instalment-missed'
        ? { code: 'instalment-missed', data: { amount } }
        : { code: 'arrangement-broken', data: { arrangementId: arrangement.id, amount } };
    }
    case 'costs-stacking':
      return { code: 'costs-stacking', data: {} };
    case 'hold-overdue': {
      const hold = state.holds.find(({ id }) => id === ref);
      return hold && { code: 'hold-overdue', data: { holdId: hold.id, reason: HOLD_REASON[hold.reason] } };
    }
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

/** A piece of work as the parts of a sentence; undefined when the account has moved on since the row was written. */
export const subjectOf = (
  account: OpenedAccount,
  chronicle: Chronicle,
  data: TaskData,
  names: Names,
): TaskSubject | undefined => {
  if (data.task === 'decision') return decisionOf(data, names);
  if (data.task === 'dispute') {
    const dispute = account.state.disputes?.find(({ id }) => id === data.disputeId);
    if (!dispute) return undefined;
    const { id: disputeId, invoice, category } = dispute;
    const open = findInvoice(account.state, invoice)?.open ?? ZERO;
    return { code: 'dispute', data: { disputeId, invoice, category, amount: dispute.amount ?? open } };
  }
  if (data.task === 'arrangement') {
    const { arrangement } = account.state;
    if (arrangement?.id !== data.arrangementId) return undefined;
    const { id: arrangementId, total, instalments } = arrangement;
    return { code: 'arrangement', data: { arrangementId, amount: total, terms: instalments.length } };
  }
  if (data.task === 'kind-unknown') return { code: 'kind-unknown', data: {} };
  if (data.task !== 'approval') return subjectOfTask(account, chronicle, data);
  const { approvalId, rung, stepOn: day } = data;
  const { plan } = account.context;
  // With a yes that comes late the letter leaves today at the earliest.
  const lastDate = termOf(plan, rung, later(day, account.today));
  return { code: 'approval', data: { approvalId, step: stepOn(plan, rung), lastDate } };
};
