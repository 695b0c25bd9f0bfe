import type { DayRow } from './day-row.ts';
import { flowsIn } from './day-row.ts';
import { shareOf } from './promises.ts';
import { at } from './tally.ts';

/** The work of people. */
export type WorkReport = {
  /** What waits for a decision at the end of the last day. */
  readonly waiting: number;
  /** Promised answers that were given by the day that was promised first, and later. */
  readonly inTime: number;
  readonly late: number;
  /** Per mille in time; undefined while nothing was answered. */
  readonly inTimeShare: number | undefined;
  /** Decisions at the end of the plan: asked and taken. */
  readonly asked: number;
  readonly taken: number;
  readonly mediations: number;
};

/**
 * Work: decisions open, answered in time, mediations. An answer is in time when it was given on or before the
 * day that the debtor was promised at first (or, for a step that needs a yes, the day of the step).
 */
export const workReport = (rows: readonly DayRow[]): WorkReport => {
  const { work } = flowsIn(rows);
  const [inTime, late] = [at(work, 'in-time'), at(work, 'late')];
  return {
    waiting: at(rows.at(-1)?.stock.totals ?? {}, 'waiting'),
    inTime,
    late,
    inTimeShare: shareOf(inTime, inTime + late),
    asked: at(work, 'asked'),
    taken: at(work, 'taken'),
    mediations: at(work, 'mediation'),
  };
};
