import { allRows } from '@voldaan/application/intake/releases.ts';
import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Task, TaskList } from '@voldaan/contract/desk/tasks.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DebtorRowData } from '../debtors/row-data.ts';
import { openAccount } from '../opened-account.ts';
import { chronicleOf } from '../past/chronicle.ts';
import { type Names, staffNames } from '../people.ts';
import { found } from '../result.ts';
import { taskOf } from './task-of.ts';

const tasksOf = async (
  services: Services,
  administration: string,
  rows: readonly ListedRow[],
  names: Names,
) => {
  const [first] = rows;
  const account = first && (await openAccount(services, administration, first.account));
  if (!account) return [];
  const chronicle = chronicleOf(await services.accounts.history(account.key));
  return rows.flatMap((row) => taskOf(row, account, chronicle, names) ?? []);
};

/** The first day on which the plan does something, and how often it does that. */
const upcomingOf = async (services: Services, administration: string): Promise<TaskList['upcoming']> => {
  const rows = await allRows(services, administration, 'debtors');
  const next = rows
    .flatMap(({ data }) => DebtorRowData.parse(data).next ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first] = next;
  if (!first) return null;
  const same = next.filter(({ on, kind }) => on === first.on && kind === first.kind);
  return { on: first.on, kind: first.kind, count: same.length };
};

const byPromise = (a: Task, b: Task): number => {
  const [x, y] = [`${a.answerBy ?? '9999'}${a.since}`, `${b.answerBy ?? '9999'}${b.since}`];
  return x < y ? -1 : x > y ? 1 : b.amount - a.amount;
};

/** What waits for a decision, the earliest promised date first. */
export const listTasks = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<TaskList>> => {
  const [rows, names] = await Promise.all([allRows(services, administration, 'tasks'), staffNames(services)]);
  const perAccount = Map.groupBy(rows, (row) => row.account);
  const tasks = await Promise.all(
    [...perAccount.values()].map((of) => tasksOf(services, administration, of, names)),
  );
  const sorted = tasks.flat().sort(byPromise);
  return found({
    today: amsterdamDate(services.clock.now()),
    tasks: sorted,
    upcoming: sorted.length === 0 ? await upcomingOf(services, administration) : null,
  });
};
