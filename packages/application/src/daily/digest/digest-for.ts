import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { GROUP_OF, type WorkGroup } from '@voldaan/domain/inbox/work-kind.ts';
import { type Cents, cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Counted, Digest, Named, WaitingDecision } from '@voldaan/messages/staff/digest/digest.ts';
import type { ListedRow } from '../../ports/rows.ts';
import type { MorningRows } from './morning-rows.ts';

/** As many as are read at a glance. */
const MOST_LATE = 3;
const MOST_DECISIONS = 8;

const BROKEN: ReadonlySet<unknown> = new Set(['promise-broken', 'instalment-missed', 'arrangement-broken']);
const BOUNCED: ReadonlySet<unknown> = new Set(['message-bounced', 'find-address', 'message-uncertain']);

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const dayIn = (value: unknown): PlainDate | null =>
  typeof value === 'string' && isPlainDate(value) ? value : null;
const amountIn = (value: unknown): Cents => cents(typeof value === 'number' ? value : 0);

const owed = ({ data }: ListedRow): Cents => amountIn(data['amount']);
const nameOf = ({ data }: ListedRow): string => String(fieldsOf(data['debtor'])['name'] ?? '');

const counted = (rows: readonly ListedRow[], amount: (row: ListedRow) => Cents = owed): Counted => ({
  count: rows.length,
  total: sum(rows.map(amount)),
});

/** Whether somebody put it away until a day that has not come. */
const sleeps = ({ data }: ListedRow, today: PlainDate): boolean =>
  (dayIn(fieldsOf(data['snoozed'])['until']) ?? today) > today;

const groupOf = (task: unknown): WorkGroup =>
  typeof task === 'string' && task in GROUP_OF ? GROUP_OF[task as keyof typeof GROUP_OF] : 'answer';

const decisionOf = (row: ListedRow, reader: string): WaitingDecision => {
  const { task, answerBy, stepOn, facts, to } = row.data;
  return {
    name: nameOf(row),
    amount: owed(row),
    group: groupOf(task),
    by: dayIn(answerBy) ?? dayIn(fieldsOf(facts)['answerBy']) ?? dayIn(stepOn),
    own: to === reader,
  };
};

/** His own first, then by the day that was promised, then the largest. */
const byUrgency = (a: WaitingDecision, b: WaitingDecision): number => {
  if (a.own !== b.own) return a.own ? -1 : 1;
  const [x, y] = [a.by ?? '9999', b.by ?? '9999'];
  return x < y ? -1 : x > y ? 1 : b.amount - a.amount;
};

const openIn = ({ data }: ListedRow): Cents => amountIn(data['open']);

/**
 * What waits this morning for one reader: his own work and what is nobody's, and not what a colleague does.
 *
 * @param reader - id of the member of staff
 */
export const digestFor = (
  { late, tasks, calls, letters }: MorningRows,
  reader: string,
  about: Pick<Digest, 'administration' | 'today' | 'desk'>,
): Digest => {
  const his = tasks.filter(
    (row) => !sleeps(row, about.today) && (row.data['to'] === undefined || row.data['to'] === reader),
  );
  const [broken, bounced] = [BROKEN, BOUNCED].map((kinds) =>
    his.filter(({ data }) => kinds.has(data['task'])),
  );
  const decisions = his.filter(({ data }) => !BROKEN.has(data['task']) && !BOUNCED.has(data['task']));
  const largest = late
    .map((row): Named => ({ name: String(row.data['debtor'] ?? ''), amount: openIn(row) }))
    .sort((a, b) => b.amount - a.amount)
    .slice(0, MOST_LATE);
  return {
    ...about,
    late: { ...counted(late, openIn), largest },
    decisions: {
      ...counted(decisions),
      first: decisions
        .map((row) => decisionOf(row, reader))
        .sort(byUrgency)
        .slice(0, MOST_DECISIONS),
    },
    calls: counted(calls),
    broken: counted(broken ?? []),
    bounced: counted(bounced ?? []),
    letters: counted(letters),
  };
};
