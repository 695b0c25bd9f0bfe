import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import { wholeId } from '@voldaan/application/rows/own-rows.ts';
import type { Services } from '@voldaan/application/services.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import { type Task, type TaskList, TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DebtorRowData } from '../debtors/row-data.ts';
import { openAccount } from '../opened-account.ts';
import { found } from '../result.ts';
import { listFor, shownTo } from '../sales/own-customers.ts';
import { inSight, tallied } from './task-filter.ts';
import { type Notes, type Reader, taskOf, tasksOf } from './task-of.ts';
import { FILE, type Reach, SCREEN } from './waiting-rows.ts';

const UPCOMING_LOOKED_AT = 500;

/** The first day on which the plan does something, and how often it does that; unsaid where the books are large. */
const upcomingOf = async (services: Services, staff: StaffSession): Promise<TaskList['upcoming']> => {
  const { rows, cursor } = await services.rows.list(staff.administration, listFor(staff, 'debtors'), {
    limit: UPCOMING_LOOKED_AT,
  });
  if (cursor) return null;
  const next = rows
    .flatMap(({ data }) => DebtorRowData.parse(data).next ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first] = next;
  if (!first) return null;
  const same = next.filter(({ on, kind }) => on === first.on && kind === first.kind);
  return { on: first.on, kind: first.kind, count: same.length };
};

/** Rows of other code are made anew from their account, each account once. */
const made = async (
  services: Services,
  administration: string,
  rows: readonly ListedRow[],
  reader: Reader,
): Promise<readonly Task[]> => {
  const read = rows.map((row) => ({ row, task: taskOf(row.account, row, reader) }));
  const unread = [...new Set(read.flatMap(({ row, task }) => (task ? [] : [row.account])))];
  const anew = await Promise.all(
    unread.map(async (id) => {
      const account = await openAccount(services, administration, id);
      return account ? tasksOf(account, reader.names, reader.notes) : [];
    }),
  );
  const kept = read.flatMap(({ row, task }) => (task && !unread.includes(row.account) ? [task] : []));
  return [...kept, ...anew.flat()];
};

/** The reasons of what was put away, read only where they are shown. */
const withReasons = async (services: Services, administration: string, rows: readonly ListedRow[]) => {
  const texts = await Promise.all(
    rows.flatMap(({ account, data }) => {
      const { note } = (data['snoozed'] ?? {}) as { note?: string };
      return note
        ? [services.texts.read(administration, account, note).then((text) => [note, text ?? ''] as const)]
        : [];
    }),
  );
  return new Map(texts);
};

const NO_NOTES: Notes = new Map();

/** What waits for somebody who may see it, in no order, with who works here. */
const readTasks = async (
  services: Services,
  staff: StaffSession,
  { show }: Pick<TaskQuery, 'show'>,
  { read }: Reach,
) => {
  const { administration } = staff;
  const [listed, people] = await Promise.all([read(services, staff, 'tasks'), services.staff.people.all()]);
  const rows = listed.rows.map((row) => ({ ...row, id: wholeId(row.id) }));
  const names = new Map(people.map(({ value }) => [value.id, value.name]));
  const today = amsterdamDate(services.clock.now());
  const notes = show === 'snoozed' ? await withReasons(services, administration, rows) : NO_NOTES;
  const tasks = await made(services, administration, rows, { today, names, notes });
  return { today, people, tasks, more: listed.more };
};

/** The tasks that fit a question, every one of them, in the order of the inbox. */
export const fittingTasks = async (
  services: Services,
  staff: StaffSession,
  asked: Omit<TaskQuery, 'limit'>,
): Promise<readonly Task[]> => {
  const { today, tasks } = await readTasks(services, staff, asked, FILE);
  return shownTo(staff, inSight(tasks, { ...asked, me: staff.actor.id, today }));
};

/** What waits for a decision, the earliest promised date first, then the largest amount. */
export const listTasks = async (
  services: Services,
  staff: StaffSession,
  asked: TaskQuery = TaskQuery.parse({}),
): Promise<Result<TaskList>> => {
  const { administration, actor } = staff;
  const { today, people, tasks, more } = await readTasks(services, staff, asked, SCREEN);
  const reads = { ...asked, me: actor.id, today };
  const fitting = inSight(tasks, reads);
  return found(
    shownTo(staff, {
      today,
      tasks: fitting.slice(0, asked.limit),
      total: fitting.length,
      more,
      counts: tallied(tasks, reads),
      colleagues: people
        .filter(({ value }) => roleIn(value, administration))
        .map(({ value: { id, name } }) => ({ id, name })),
      upcoming: tasks.length === 0 ? await upcomingOf(services, staff) : null,
    }),
  );
};
