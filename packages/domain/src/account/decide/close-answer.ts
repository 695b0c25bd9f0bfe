import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { covers, type Hold } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import type { OpenTask } from '../task.ts';
import { tell } from './tell.ts';
import { asksToRead } from './unread-message.ts';

type Note = { readonly id: string; readonly hash: string };

const done = ({ id }: OpenTask, note?: Note): AccountEvent => ({
  type: 'TaskClosed',
  taskId: id,
  how: 'done',
  ...(note && { note }),
});

/** Ends a pause for which somebody has now looked, and what was asked because he was late. */
const endOf = (
  state: AccountState,
  hold: Hold,
  today: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const resumeOn = addWorkingDays(today, plan.resumeWorkingDays);
  return [
    { type: 'HoldEnded', holdId: hold.id, on: today, why: 'decision', resumeOn },
    ...state.tasks
      .filter((task) => task.task === 'hold-overdue' && task.ref === hold.id)
      .map((task) => done(task)),
  ];
};

export type CloseReport = {
  readonly reportId: string;
  /** Whether the money that the debtor said he paid was found and booked. */
  readonly found: boolean;
  readonly today: PlainDate;
  readonly note?: Note;
};

const stillOpen = (state: AccountState, invoices: readonly string[]): readonly string[] =>
  invoices.filter((number) => state.invoices.some((invoice) => invoice.number === number));

/**
 * Somebody has looked whether the money came. What was not found says where he looked, the debtor is told, and the
 * plan goes on; a pause that several reports share ends with the last of them.
 */
export const closeReport = (state: AccountState, command: CloseReport, plan: DunningPlan): Decision => {
  const { reportId, found, today, note } = command;
  const task = state.tasks.find((open) => open.task === 'payment-reported' && open.ref === reportId);
  const own = state.holds.filter(({ ref }) => ref === reportId);
  if (!task && own.length === 0) return refuse('task-unknown');
  if (!found && !note) return refuse('note-missing');
  const others = state.tasks.filter((open) => open.task === 'payment-reported' && open.ref !== reportId);
  const reported = task?.invoices ?? [];
  const isAwaited = (number: string): boolean => others.some(({ invoices }) => invoices.includes(number));
  const pauses = state.holds.filter(
    (hold) =>
      (own.includes(hold) ||
        (hold.reason === 'already-paid' && hold.ref && reported.some((one) => covers(hold, one)))) &&
      !others.some(({ invoices }) => invoices.some((one) => covers(hold, one))),
  );
  const ended = [
    ...(task ? [done(task, note)] : []),
    ...pauses.flatMap((hold) => endOf(state, hold, today, plan)),
  ];
  const invoices = stillOpen(state, reported).filter((number) => !isAwaited(number));
  if (found || !note || invoices.length === 0) return accept(...ended);
  const resumeOn = addWorkingDays(today, plan.resumeWorkingDays);
  const told = { what: 'payment-not-found', reportId, invoices, resumeOn, note } as const;
  return accept(...ended, tell(state.seq, told, today));
};

export type CloseWriting = {
  readonly writingId: string;
  readonly today: PlainDate;
  /** What somebody did with it. */
  readonly note?: Note;
  /** What the debtor is told, in words of a person. */
  readonly answer?: Note;
};

/**
 * A message was read and dealt with. The pause for a reader ends with the last unread one; a stop because of debt
 * help or a wrong person does not end by reading. An answer goes to the address on file, whoever wrote.
 */
export const closeWriting = (state: AccountState, command: CloseWriting, plan: DunningPlan): Decision => {
  const { writingId, today, note, answer } = command;
  const written = state.tasks.filter(asksToRead);
  const task = written.find((open) => open.ref === writingId);
  if (!task) return refuse('task-unknown');
  const unread = written.length > 1 ? [] : state.holds.filter((hold) => hold.reason === 'message-unread');
  const ended = [done(task, note), ...unread.flatMap((hold) => endOf(state, hold, today, plan))];
  if (!answer) return accept(...ended);
  const told = { what: 'message-answered', writingId, wroteOn: task.since, note: answer } as const;
  return accept(...ended, tell(state.seq, told, today));
};
