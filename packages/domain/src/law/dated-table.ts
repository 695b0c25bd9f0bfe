import type { PlainDate } from '../calendar/plain-date.ts';

/** A legal number, the first day on which it holds, and where it stands. `doubt` says what sources disagree on. */
export type DatedRow<T> = {
  readonly from: PlainDate;
  readonly value: T;
  readonly source: string;
  readonly doubt?: string;
};

/** Rows in order of date; each holds until the next, the last one until `knownUntil`. */
export type DatedTable<T> = {
  readonly name: string;
  readonly rows: readonly DatedRow<T>[];
  readonly knownUntil: PlainDate;
};

/** First day that a table knows. */
export const knownFrom = (table: DatedTable<unknown>): PlainDate => table.rows[0]?.from ?? table.knownUntil;

/** Whether a table has a value for a day, for callers that would rather ask than catch. */
export const isKnownOn = (table: DatedTable<unknown>, on: PlainDate): boolean =>
  knownFrom(table) <= on && on <= table.knownUntil;

/**
 * The row in force on a day.
 *
 * @throws RangeError when the day lies before the first row or after `knownUntil`: the law of that day is not known
 * @example rowOn(COMMERCIAL_INTEREST, plainDate('2026-09-05')).value // 1040 basis points
 */
export const rowOn = <T>(table: DatedTable<T>, on: PlainDate): DatedRow<T> => {
  const row = table.rows.findLast((candidate) => candidate.from <= on);
  if (!row || on > table.knownUntil) {
    throw new RangeError(
      `${table.name} has no value for ${on} (known ${knownFrom(table)} to ${table.knownUntil}). ` +
        'Add the new row with its source in law/.',
    );
  }
  return row;
};
