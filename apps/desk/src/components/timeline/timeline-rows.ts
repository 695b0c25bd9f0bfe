import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { Hold } from '@voldaan/contract/desk/holds.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { dayOf } from '../../format/day.ts';

/** One row of the line: something past, today itself, something planned, or the end of a pause. */
export type TimelineRow =
  | { readonly is: 'past'; readonly on: PlainDate; readonly entry: PastEntry }
  | { readonly is: 'today'; readonly on: PlainDate }
  | { readonly is: 'hold-end'; readonly on: PlainDate; readonly hold: Hold }
  | { readonly is: 'planned'; readonly on: PlainDate; readonly action: PlannedAction };

/** A bracket over the rows of a pause, first and last row counted from 0; `open`: it ends when somebody decides. */
export type Bracket = {
  readonly hold: Hold;
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
};

const byDay = (a: TimelineRow, b: TimelineRow): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Everything on one line, oldest first: past, today, and what comes if nothing happens. */
export const timelineRows = (
  card: Pick<DebtorCard, 'past' | 'planned' | 'holds' | 'today'>,
): readonly TimelineRow[] => {
  const past = card.past.map((entry): TimelineRow => ({ is: 'past', on: dayOf(entry.at), entry })).reverse();
  const ends = card.holds.flatMap((hold): TimelineRow[] =>
    hold.until && hold.until >= card.today ? [{ is: 'hold-end', on: hold.until, hold }] : [],
  );
  const planned = card.planned.map((action): TimelineRow => ({ is: 'planned', on: action.on, action }));
  return [...past.toSorted(byDay), { is: 'today', on: card.today }, ...[...ends, ...planned].toSorted(byDay)];
};

/** The rows that each pause covers: from its first day that is shown to its end. */
export const brackets = (rows: readonly TimelineRow[], holds: readonly Hold[]): readonly Bracket[] =>
  holds.map((hold) => {
    const first = rows.findIndex((row) => row.on >= hold.from);
    const end = rows.findIndex((row) => row.is === 'hold-end' && row.hold.id === hold.id);
    const last = end >= 0 ? end : rows.length - 1;
    return { hold, first: Math.max(first, 0), last: Math.max(last, first, 0), open: hold.until === null };
  });
