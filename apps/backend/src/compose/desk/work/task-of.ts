import type { Row } from '@voldaan/application/ports/rows.ts';
import { taskRows } from '@voldaan/application/rows/task-rows.ts';
import type { Task } from '@voldaan/contract/desk/tasks.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { GROUP_OF } from '@voldaan/domain/inbox/work-kind.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Names } from '../people.ts';
import { adviceOn, alikeOf } from './task-advice.ts';
import { TaskData } from './task-data.ts';
import { subjectOf } from './task-subject.ts';

/** Tasks that end by an act of their own, never by saying that they are done. */
const ENDS_OTHERWISE: ReadonlySet<TaskData['task']> = new Set(['letter-not-posted', 'message-uncertain']);

/** The reasons that people wrote, by the id of the text. */
export type Notes = ReadonlyMap<string, string>;

/** What a row is read with besides itself. */
export type Reader = { readonly today: PlainDate; readonly names: Names; readonly notes: Notes };

const answerByOf = (data: TaskData): PlainDate | null => {
  if ('answerBy' in data) return data.answerBy;
  return 'facts' in data ? (data.facts.answerBy ?? null) : null;
};

const snoozedOf = ({ snoozed }: TaskData, { today, notes }: Reader): Task['snoozed'] =>
  snoozed && snoozed.until > today
    ? { until: snoozed.until, reason: notes.get(snoozed.note ?? '') ?? null }
    : null;

/**
 * A row of the list of tasks as the desk shows it.
 *
 * @returns undefined when the row was written by other code and lacks what is shown now
 */
export const taskOf = (account: string, row: Pick<Row, 'id' | 'data'>, reader: Reader): Task | undefined => {
  const read = TaskData.safeParse(row.data);
  if (!read.success) return undefined;
  const { data } = read;
  const { names, today } = reader;
  const subject = subjectOf(data, names, today);
  if (!subject) return undefined;
  const { to } = data;
  return {
    id: `${account}/${row.id}`,
    taskId: 'taskId' in data && !ENDS_OTHERWISE.has(data.task) ? data.taskId : null,
    debtor: { id: account, name: data.debtor.name },
    invoices: data.invoices,
    amount: amountOf(data, subject),
    since: data.task === 'approval' ? data.stepOn : data.since,
    answerBy: answerByOf(data),
    subject,
    work: row.id.replace(/^task#/, ''),
    ref: 'ref' in data ? data.ref : null,
    group: GROUP_OF[data.task],
    advice: adviceOn(data),
    assigned: to === undefined ? null : { id: to, name: names.get(to) ?? to },
    snoozed: snoozedOf(data, reader),
    alike: alikeOf(data),
  };
};

const amountOf = (data: TaskData, { data: told }: Task['subject']): Task['amount'] => {
  if (data.task === 'proposal') return data.given ?? data.amount;
  return 'amount' in told ? told.amount : data.amount;
};

/** The tasks of one account, made from the account itself. */
export const tasksOf = (
  { key, state, debtor, administration, now, today }: OpenedAccount,
  names: Names,
  notes: Notes,
): Task[] =>
  taskRows({ key, state, debtor, administration, now }).flatMap(
    (row) => taskOf(key.id, row, { today, names, notes }) ?? [],
  );
