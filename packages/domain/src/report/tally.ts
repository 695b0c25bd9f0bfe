/** Whole numbers (cents, counts) under names. What is nil is not named, so that equal tallies are equal texts. */
export type Tally = Readonly<Record<string, number>>;

export const NOTHING: Tally = {};

/**
 * Adds tallies name by name.
 *
 * @example plus({ a: 1, b: 2 }, { b: -2, c: 3 }) // { a: 1, c: 3 }
 */
export const plus = (...tallies: readonly Tally[]): Tally => {
  const total: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [name, value] of Object.entries(tally)) {
      const sum = (total[name] ?? 0) + value;
      if (sum === 0) delete total[name];
      else total[name] = sum;
    }
  }
  return total;
};

export const negative = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).map(([name, value]) => [name, -value]));

/** Every number of it together. */
export const totalOf = (tally: Tally): number =>
  Object.values(tally).reduce((total, value) => total + value, 0);

/** The part of it whose names pass. */
export const only = (tally: Tally, passes: (name: string) => boolean): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => passes(name)));

/** What is booked under a name; nil when nothing is. */
export const at = (tally: Tally, name: string): number => tally[name] ?? 0;

/**
 * A tally of entries; the same name twice adds up.
 *
 * @example tallyOf([['a', 1], ['a', 2]]) // { a: 3 }
 */
export const tallyOf = (entries: Iterable<readonly [name: string, value: number]>): Tally => {
  const total: Record<string, number> = {};
  for (const [name, value] of entries) total[name] = (total[name] ?? 0) + value;
  return only(total, (name) => total[name] !== 0);
};
