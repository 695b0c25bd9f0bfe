import type { FileProblem } from '../../problem.ts';

/** A problem for every row whose invoice number stands on an earlier row too, naming both. */
export const duplicateNumbers = (
  rows: readonly { readonly row: number; readonly number: string }[],
  column: string,
): readonly FileProblem[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, number }) => {
    const otherRow = first.get(number);
    if (number === '') return [];
    if (otherRow !== undefined)
      return [{ code: 'duplicate-number' as const, row, column, found: number, otherRow }];
    first.set(number, row);
    return [];
  });
};
