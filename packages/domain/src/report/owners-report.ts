import { type Cents, cents } from '../money/cents.ts';
import type { DayRow } from './day-row.ts';
import { at, plus } from './tally.ts';

/** The customers of one salesperson in a period. */
export type OwnerReport = {
  /** Staff id; '' are customers of nobody in particular. */
  readonly owner: string;
  readonly invoiced: Cents;
  readonly paid: Cents;
  /** What was not paid on its due date. */
  readonly becameLate: Cents;
  /** Days after the due date, of what was paid, weighed by amount; in time counts as 0. Undefined: nothing paid. */
  readonly daysLate: number | undefined;
  readonly disputed: Cents;
};

/**
 * Per salesperson: invoiced, paid, became late, days late, disputed; principal in cents. A customer counts for whose
 * he was when the day closed.
 */
export const ownersReport = (rows: readonly DayRow[]): readonly OwnerReport[] =>
  [...new Set(rows.flatMap(({ owners }) => Object.keys(owners)))]
    .map((owner) => {
      const tally = plus(...rows.map(({ owners }) => owners[owner] ?? {}));
      const settled = at(tally, 'settled');
      return {
        owner,
        invoiced: cents(at(tally, 'invoiced')),
        paid: cents(at(tally, 'paid')),
        becameLate: cents(at(tally, 'became-late')),
        daysLate: settled > 0 ? Math.round(at(tally, 'late-days') / settled) : undefined,
        disputed: cents(at(tally, 'disputed')),
      };
    })
    .sort((a, b) => b.invoiced - a.invoiced || (a.owner < b.owner ? -1 : 1));
