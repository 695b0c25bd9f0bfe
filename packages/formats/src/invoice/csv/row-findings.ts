import type { FileProblem, ProblemCode } from '../../problem.ts';
import { LIMITED_FIELDS, tooLong } from '../longest.ts';
import { cellText } from './cell-text.ts';
import type { Columns } from './column-mapping.ts';
import type { CsvField } from './csv-field.ts';
import type { CsvRow } from './csv-table.ts';

/** Reads the cells of one row by field and remembers everything that is wrong with them. */
export const rowFindings = (header: readonly string[], columns: Columns, { row, cells }: CsvRow) => {
  const problems: FileProblem[] = [];

  /** Text of a field; empty when the column or the value is not there. */
  const text = (field: CsvField): string => {
    const at = columns.get(field);
    return at === undefined ? '' : cellText(cells[at] ?? '');
  };

  const report = (code: ProblemCode, field?: CsvField): void => {
    const at = field === undefined ? undefined : columns.get(field);
    const column = at === undefined ? {} : { column: header[at] ?? '' };
    const found = field === undefined || text(field) === '' ? {} : { found: text(field) };
    problems.push({ code, row, ...column, ...found });
  };

  /** A value of a field, null when empty; a problem when the text says nothing that `read` understands. */
  const value = <Value>(
    field: CsvField,
    read: (text: string) => Value | undefined,
    otherwise: ProblemCode,
  ): Value | null => {
    if (text(field) === '') return null;
    const found = read(text(field));
    if (found === undefined) report(otherwise, field);
    return found ?? null;
  };

  for (const field of LIMITED_FIELDS) {
    const most = tooLong(field, text(field));
    const column = header[columns.get(field) ?? 0] ?? '';
    if (most !== undefined) problems.push({ code: 'text-too-long', row, column, found: text(field), most });
  }

  return { row, problems, text, report, value };
};

export type RowFindings = ReturnType<typeof rowFindings>;
