import type { Answer } from '@voldaan/contract/desk/request.ts';
import type { Permission } from '@voldaan/contract/desk/session.ts';
import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { api } from '../../state/api.ts';
import type { DeskTexts } from '../../texts/texts.ts';

/** A key of the inbox that presses a button of the row. */
export type RowKey = 'a' | 't' | 'w' | 's';

/** What can be done to a task with one click: the button, its key, and the act. */
export type TaskAct = {
  readonly label: string;
  readonly key?: RowKey;
  readonly run: () => Promise<Answer<unknown>>;
};

/** What is answered on the card, where the debtor's words are. */
const ANSWERED_ON_CARD: ReadonlySet<Task['subject']['code']> = new Set([
  'payment-reported',
  'debtor-wrote',
  'mail-received',
  'agreement-contested',
  'arrangement-broken',
]);

/**
 * The one-click acts of a task; none where the card is needed or the letters have to be posted.
 *
 * @example actsOf(task, texts).map(({ label }) => label) // ['Terugbetaald', 'Houd als tegoed']
 */
export const actsOf = (task: Task, { desk: { tasks }, inbox }: DeskTexts): readonly TaskAct[] => {
  const { debtor, subject, taskId, alike } = task;
  if (subject.code === 'approval') {
    const { approvalId } = subject.data;
    return [{ label: tasks.approve, key: 'a', run: () => api.approve(debtor.id, approvalId) }];
  }
  if (subject.code === 'arrangement' && alike !== null) {
    const { arrangementId } = subject.data;
    const yes = { answer: 'accept', why: 'inside-policy' } as const;
    const run = () => api.answerArrangement(debtor.id, arrangementId, yes);
    return [{ label: inbox.accept, key: 'a', run }];
  }
  if (subject.code === 'uncertain-message') {
    const { messageId } = subject.data;
    return [{ label: tasks.sendAgain, key: 'a', run: () => api.sendAgain(debtor.id, messageId) }];
  }
  if (!taskId || ANSWERED_ON_CARD.has(subject.code)) return [];
  const close = () => api.closeTask(debtor.id, taskId);
  if (subject.code === 'refund') {
    const keep = () => api.keepCredit(debtor.id, taskId);
    return [
      { label: tasks.paidBack, key: 'a', run: close },
      { label: tasks.keep, run: keep },
    ];
  }
  if (subject.code === 'did-it-arrive') {
    const arrived = () => api.answerArrival(debtor.id, taskId, { arrived: true, note: null });
    return [{ label: tasks.arrived, key: 'a', run: arrived }];
  }
  return [{ label: tasks.done, key: 'a', run: close }];
};

/** Whether somebody may answer a task: who speaks with debtors hears whether an invoice arrived; the rest is a day's work. */
export const mayAnswer = ({ subject }: Task, may: readonly Permission[]): boolean =>
  may.includes('work') || (subject.code === 'did-it-arrive' && may.includes('contact'));

/** An answer that is worked out on the card, with the choice made already. */
export type TaskLink = { readonly label: string; readonly key: RowKey; readonly answer: string };

/** Answers that need words, or a look at the debtor's own. */
export const linksOf = ({ subject, alike }: Task, { inbox }: DeskTexts): readonly TaskLink[] => {
  if (subject.code === 'arrangement') {
    const weighed: readonly TaskLink[] = [
      { label: inbox.counter, key: 't', answer: 'counter' },
      { label: inbox.refuse, key: 'w', answer: 'refuse' },
    ];
    return alike ? weighed : [{ label: inbox.accept, key: 'a', answer: 'accept' }, ...weighed];
  }
  if (subject.code === 'dispute') {
    return [
      { label: inbox.uphold, key: 'a', answer: 'upheld' },
      { label: inbox.reject, key: 'w', answer: 'rejected' },
    ];
  }
  return [];
};
