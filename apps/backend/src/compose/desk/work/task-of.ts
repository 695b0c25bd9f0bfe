import type { Row } from '@voldaan/application/ports/rows.ts';
import { rowsOf } from '@voldaan/application/rows/rows-of.ts';
import type { Task } from '@voldaan/contract/desk/tasks.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import type { Names } from '../people.ts';
import { TaskData } from './task-data.ts';
import { subjectOf } from './task-subject.ts';

/** Tasks that end by an act of their own, never by saying that they are done. */
const ENDS_OTHERWISE: ReadonlySet<TaskData['task']> = new Set(['letter-not-posted', 'message-uncertain']);

/** A row of the list of tasks as the desk shows it; undefined when the account has moved on since it was written. */
export const taskOf = (
  row: Pick<Row, 'id' | 'data'>,
  account: OpenedAccount,
  chronicle: Chronicle,
  names: Names,
): Task | undefined => {
  const data = TaskData.parse(row.data);
  const subject = subjectOf(account, chronicle, data, names);
  if (!subject) return undefined;
  const asked = data.task === 'approval' ? chronicle.approvals.get(data.approvalId)?.askedOn : data.since;
  const promised =
    data.task === 'hold-overdue'
      ? account.state.holds.find(({ id }) => id === data.ref)?.answerBy
      : undefined;
  return {
    id: `${account.key.id}/${row.id}`,
    taskId: 'taskId' in data && !ENDS_OTHERWISE.has(data.task) ? data.taskId : null,
    debtor: { id: account.key.id, name: data.debtor.name },
    invoices: data.invoices,
    amount: 'amount' in subject.data ? subject.data.amount : data.amount,
    since: asked ?? account.today,
    answerBy: 'answerBy' in data ? data.answerBy : (promised ?? null),
    subject,
  };
};

/** The tasks of one account, as its rows tell them. */
export const tasksOf = (account: OpenedAccount, chronicle: Chronicle, names: Names): Task[] =>
  rowsOf(account.key, account.state, account.debtor, account.administration, account.now)
    .filter(({ list }) => list === 'tasks')
    .flatMap((row) => taskOf(row, account, chronicle, names) ?? []);
