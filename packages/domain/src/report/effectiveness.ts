import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type DayRow, flowsIn } from './day-row.ts';
import { byRung, type ReportedStep, stepOf } from './step-key.ts';
import { only, type Tally, tallyOf } from './tally.ts';

/** Days within which a payment counts as an answer to a step. */
export const ANSWERED_WITHIN = 14;

/** How well a step works. */
export type Effect = ReportedStep & {
  /** What it asked on the days that it left, in cents. */
  readonly asked: Cents;
  /** What of it was paid within 7, and within 14 days. */
  readonly within7: Cents;
  readonly within14: Cents;
};

const byStep = (tally: Tally, from: PlainDate, until: PlainDate): Tally =>
  tallyOf(
    Object.entries(only(tally, (name) => name.slice(0, 10) >= from && name.slice(0, 10) <= until)).map(
      ([name, amount]) => [name.slice(11), amount],
    ),
  );

/**
 * The effect of each step that left in a period: of what it asked, what was paid on those invoices within so many
 * days after it left. Each step is looked at by itself: a payment soon after two steps counts for both, so these
 * columns are not to be added. A step that did not count after all (bounced, withdrawn) asked nothing.
 *
 * @param rows - day rows of the period and of the fourteen days after it, as far as there are any
 * @param from - first day on which a step left
 * @param until - last day on which a step left
 */
export const effectiveness = (
  rows: readonly DayRow[],
  from: PlainDate,
  until: PlainDate,
): readonly Effect[] => {
  const flows = flowsIn(rows);
  const [asked, within7, within14] = [flows.asked, flows.within7, flows.within14].map((tally) =>
    byStep(tally, from, until),
  );
  return Object.entries(asked ?? {})
    .map(([name, amount]) => ({
      ...stepOf(name),
      asked: cents(amount),
      within7: cents(within7?.[name] ?? 0),
      within14: cents(within14?.[name] ?? 0),
    }))
    .sort(byRung);
};

/** The last day that the rows of a period's effectiveness are read of. */
export const answeredUntil = (until: PlainDate): PlainDate => addDays(until, ANSWERED_WITHIN);
