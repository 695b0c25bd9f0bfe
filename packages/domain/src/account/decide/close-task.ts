import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import type { OpenTask, TaskKind } from '../task.ts';
import { answerArrival } from './answer-arrival.ts';

/** Work that ends by an act of its own: a letter is posted, a message sent again, an arrangement ended or repaired. */
const ENDS_BY_ITSELF: ReadonlySet<TaskKind> = new Set([
  'letter-not-posted',
  'message-uncertain',
  'arrangement-broken',
  'mediation-ended',
]);

const done = ({ id }: OpenTask): AccountEvent => ({ type: 'TaskClosed', taskId: id, how: 'done' });

/** What was received too much under a receipt and has been paid back is no credit any more. */
const paidBack = (state: AccountState, task: OpenTask, on: PlainDate): readonly AccountEvent[] =>
  state.credits
    .filter(({ number }) => task.task === 'propose-refund' && number === task.ref)
    .map(({ number, left }) => ({
      type: 'PaymentReversed',
      receiptId: number,
      on,
      lines: [],
      credit: left,
    }));

/**
 * A person has done a task: money that was too much is paid back, an invoice that was asked after has arrived,
 * a number is found.
 */
export const closeTask = (
  state: AccountState,
  command: { readonly taskId: string; readonly today: PlainDate },
): Decision => {
  const { taskId, today } = command;
  const task = state.tasks.find((candidate) => candidate.id === taskId);
  if (!task) return refuse('task-unknown');
  if (ENDS_BY_ITSELF.has(task.task)) return refuse('task-ends-otherwise');
  if (task.task === 'ask-arrival') return answerArrival(state, { taskId, arrived: true, today });
  return accept(done(task), ...paidBack(state, task, today));
};

/** A person leaves money that was too much on the account, for what is still to come. */
export const keepCredit = (state: AccountState, command: { readonly taskId: string }): Decision => {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return refuse('task-unknown');
  return task.task === 'propose-refund' ? accept(done(task)) : refuse('task-ends-otherwise');
};
