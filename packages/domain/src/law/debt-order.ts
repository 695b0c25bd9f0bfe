import type { PlainDate } from '../calendar/plain-date.ts';
import type { Owed } from './allocation.ts';

/** A debt as art. 6:43 BW weighs it. */
export type Debt = Owed & {
  readonly id: string;
  /** Last day to pay; from the day after, the debt is due. */
  readonly dueDate: PlainDate;
  /** Day on which it came to be, such as the date of the invoice. */
  readonly incurredOn: PlainDate;
  /** Rate that runs on it, in basis points a year; the higher, the more onerous. 0 where none runs. */
  readonly rate: number;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Debt, b: Debt, on: PlainDate): number =>
  Number(b.dueDate < on) - Number(a.dueDate < on) ||
  b.rate - a.rate ||
  byText(a.incurredOn, b.incurredOn) ||
  byText(a.dueDate, b.dueDate);

/**
 * Debts in the order of art. 6:43 lid 2 BW: those due before those that are not, then the most onerous (the
 * highest rate), then the oldest: first incurred, of one day the first that fell due. Debts that rank alike stand in one group and share in proportion.
 *
 * @param on - day of the payment; a debt is due when its last day to pay lies before it
 */
export const inOrderOfLaw = (debts: readonly Debt[], on: PlainDate): readonly (readonly Debt[])[] => {
  const groups: Debt[][] = [];
  for (const debt of debts.toSorted((a, b) => compare(a, b, on))) {
    const group = groups.at(-1);
    const [head] = group ?? [];
    if (group && head && compare(head, debt, on) === 0) group.push(debt);
    else groups.push([debt]);
  }
  return groups;
};
