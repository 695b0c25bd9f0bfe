import type { DebtorClass } from '../party/debtor-kind.ts';
import { type DayRow, flowsIn } from './day-row.ts';
import { ALIKE_WITHIN_DAYS } from './deviation.ts';
import { byRung, type ReportedStep, stepOf } from './step-key.ts';
import { at } from './tally.ts';

/** Plan against reality for one step of one class of debtors. */
export type Treated = ReportedStep & {
  readonly for: DebtorClass;
  /** How many invoices it left for. */
  readonly count: number;
  /** How many of them within four days of the day that the plan has for everybody. */
  readonly alike: number;
  /** Days later than the plan: half of them at most so many, and the most. */
  readonly median: number;
  readonly most: number;
  /** How many left so many days later, soonest first. */
  readonly days: readonly { readonly later: number; readonly count: number }[];
};

/** "Is everybody treated alike?" */
export type Treatment = {
  readonly steps: readonly Treated[];
  /** Who was not, and why; the largest differences. */
  readonly differently: DayRow['differently'];
  readonly calls: { readonly opened: number; readonly missed: number };
};

const MOST_NAMED = 50;

type Counted = { readonly later: number; readonly count: number };

/** The value that half of them do not pass. */
const medianOf = (days: readonly Counted[], count: number): number => {
  let seen = 0;
  for (const each of days) {
    seen += each.count;
    if (seen * 2 >= count) return each.later;
  }
  return 0;
};

/**
 * Plan against reality: for each step that left in the period, how many calendar days it left after the day that
 * the plan has for everybody (its day after the due date, on a working day). Within four days counts as alike:
 * weekends, and a message that waits for another one to the same debtor. What is beyond is named with its reason.
 */
export const treatment = (rows: readonly DayRow[]): Treatment => {
  const { treated, calls } = flowsIn(rows);
  const groups = Map.groupBy(Object.entries(treated), ([name]) => name.split('|').slice(0, 2).join('|'));
  const steps = [...groups].map(([group, entries]): Treated => {
    const [debtors, key = ''] = group.split('|');
    const days = entries
      .map(([name, count]) => ({ later: Number(name.split('|')[2]), count }))
      .sort((a, b) => a.later - b.later);
    const count = days.reduce((sum, each) => sum + each.count, 0);
    const alike = days.filter(({ later }) => later <= ALIKE_WITHIN_DAYS);
    return {
      ...stepOf(key),
      for: debtors as DebtorClass,
      count,
      alike: alike.reduce((sum, each) => sum + each.count, 0),
      median: medianOf(days, count),
      most: days.at(-1)?.later ?? 0,
      days,
    };
  });
  return {
    steps: steps.sort((a, b) => (a.for === b.for ? byRung(a, b) : a.for < b.for ? -1 : 1)),
    differently: rows
      .flatMap(({ differently }) => differently)
      .sort((a, b) => b.days - a.days)
      .slice(0, MOST_NAMED),
    calls: { opened: at(calls, 'opened'), missed: at(calls, 'closed.missed') },
  };
};
