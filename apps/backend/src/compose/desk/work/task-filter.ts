import type { Task, TaskList, TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

/** A question to the list, with who asks and on which day. */
export type Asked = Omit<TaskQuery, 'limit'> & { readonly me: string; readonly today: PlainDate };

type Test = (task: Task) => boolean;

/** The promised day has passed, or what was promised is late by its own word. */
const isLate = ({ answerBy, subject }: Task, today: PlainDate): boolean =>
  (answerBy !== null && answerBy < today) || subject.code === 'hold-overdue';

const WHOSE = (me: string): Readonly<Record<TaskQuery['whose'], Test>> => ({
  all: () => true,
  mine: ({ assigned }) => assigned?.id === me,
  nobody: ({ assigned }) => assigned === null,
});

const SHOWN = (today: PlainDate): Readonly<Record<TaskQuery['show'], Test>> => ({
  now: ({ snoozed }) => snoozed === null,
  late: (task) => task.snoozed === null && isLate(task, today),
  snoozed: ({ snoozed }) => snoozed !== null,
});

const inGroup =
  (group: TaskQuery['group']): Test =>
  (task) =>
    group === 'all' || task.group === group;

/** By name, invoice number or amount. */
const matches = (query: string): Test => {
  const words = query.toLowerCase();
  const amount = parseEuro(query);
  return ({ debtor, invoices, amount: stake }) =>
    words === '' ||
    debtor.name.toLowerCase().includes(words) ||
    invoices.some((number) => number.toLowerCase().includes(words)) ||
    (amount !== undefined && amount === stake);
};

const byPromise = (a: Task, b: Task): number => {
  const [x, y] = [a.answerBy ?? '9999', b.answerBy ?? '9999'];
  return x < y ? -1 : x > y ? 1 : b.amount - a.amount || (a.id < b.id ? -1 : 1);
};

/** The rows that fit the question, the earliest promised date first, then the largest amount. */
export const inSight = (tasks: readonly Task[], asked: Asked): readonly Task[] =>
  tasks
    .filter(SHOWN(asked.today)[asked.show])
    .filter(WHOSE(asked.me)[asked.whose])
    .filter(inGroup(asked.group))
    .filter(matches(asked.query))
    .sort(byPromise);

/** How many there are behind each choice of the filters, whatever is searched for. */
export const tallied = (tasks: readonly Task[], { me, today, show }: Asked): TaskList['counts'] => {
  const [whose, shown] = [WHOSE(me), SHOWN(today)];
  const here = tasks.filter(shown[show]);
  const of = (test: Test, among: readonly Task[] = here) => among.filter(test).length;
  return {
    group: {
      all: here.length,
      answer: of(inGroup('answer')),
      plan: of(inGroup('plan')),
      money: of(inGroup('money')),
      reach: of(inGroup('reach')),
    },
    whose: { all: here.length, mine: of(whose.mine), nobody: of(whose.nobody) },
    show: { now: of(shown.now, tasks), late: of(shown.late, tasks), snoozed: of(shown.snoozed, tasks) },
  };
};
