import type { Answer } from '@voldaan/contract/desk/request.ts';
import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { api } from '../../state/api.ts';
import type { DeskTexts } from '../../texts/texts.ts';

/** What can be done to a task with one click: the button, the act, and what is said when it is done. */
export type TaskAct = {
  readonly label: string;
  readonly run: () => Promise<Answer<null>>;
  readonly said: string;
};

/** What is answered on the card, where the debtor's words are. */
const ANSWERED_ON_CARD: ReadonlySet<Task['subject']['code']> = new Set([
  'payment-reported',
  'debtor-wrote',
  'mail-received',
  'arrangement-broken',
]);

/**
 * The one-click acts of a task; none where the card is needed or the letters have to be posted.
 *
 * @example actsOf(task, texts).map(({ label }) => label) // ['Terugbetaald', 'Houd als tegoed']
 */
export const actsOf = (task: Task, { desk: { tasks }, card }: DeskTexts): readonly TaskAct[] => {
  const { debtor, subject, taskId } = task;
  if (subject.code === 'approval') {
    const { approvalId } = subject.data;
    const run = () => api.approve(debtor.id, approvalId);
    return [{ label: tasks.approve, run, said: card.approval.done }];
  }
  if (subject.code === 'uncertain-message') {
    const { messageId } = subject.data;
    const run = () => api.sendAgain(debtor.id, messageId);
    return [{ label: tasks.sendAgain, run, said: card.uncertain.done }];
  }
  if (!taskId || ANSWERED_ON_CARD.has(subject.code)) return [];
  const close = () => api.closeTask(debtor.id, taskId);
  if (subject.code === 'refund') {
    const keep = () => api.keepCredit(debtor.id, taskId);
    return [
      { label: tasks.paidBack, run: close, said: tasks.wentBack },
      { label: tasks.keep, run: keep, said: tasks.kept },
    ];
  }
  if (subject.code === 'did-it-arrive') {
    const arrived = () => api.answerArrival(debtor.id, taskId, { arrived: true, note: null });
    return [{ label: tasks.arrived, run: arrived, said: tasks.hasArrived }];
  }
  return [{ label: tasks.done, run: close, said: tasks.closed }];
};
