import type { FileProblem } from '../../problem.ts';
import { COLUMN_NAMES, reduced } from './column-names.ts';
import type { CsvField } from './csv-field.ts';

/** Which column of the file holds which field, as a person chose; null: this field is not to be read. */
export type ChosenMapping = Readonly<Partial<Record<CsvField, string | null>>>;

/** The name of the column in the file per field. */
export type ColumnMapping = Readonly<Partial<Record<CsvField, string>>>;

/** Position of the column per field. */
export type Columns = ReadonlyMap<CsvField, number>;

const fieldsOf = <Value>(record: Readonly<Partial<Record<CsvField, Value>>>): CsvField[] =>
  Object.keys(record) as CsvField[];

const positionOf = (header: readonly string[], name: string): number => {
  const exact = header.indexOf(name.trim());
  return exact >= 0 || reduced(name) === ''
    ? exact
    : header.findIndex((column) => reduced(column) === reduced(name));
};

/**
 * Finds the column of each field: what a person chose goes first, the rest by the names in {@link COLUMN_NAMES}, each
 * column once.
 */
export const recogniseColumns = (header: readonly string[], chosen: ChosenMapping = {}): Columns => {
  const columns = new Map<CsvField, number>();
  for (const field of fieldsOf(chosen)) {
    const position = positionOf(header, chosen[field] ?? '');
    if (chosen[field] && position >= 0) columns.set(field, position);
  }
  const taken = new Set(columns.values());
  const names = header.map(reduced);
  for (const field of fieldsOf(COLUMN_NAMES)) {
    if (field in chosen) continue;
    const positions = COLUMN_NAMES[field].map((name) =>
      names.findIndex((one, at) => one === name && !taken.has(at)),
    );
    const position = positions.find((at) => at >= 0);
    if (position === undefined) continue;
    columns.set(field, position);
    taken.add(position);
  }
  return columns;
};

const missing = (columns: Columns): CsvField[] => {
  const none = (...fields: CsvField[]) => !fields.some((field) => columns.has(field));
  const required: [CsvField, boolean][] = [
    ['number', none('number')],
    ['issueDate', none('issueDate')],
    ['dueDate', none('dueDate', 'term')],
    ['gross', none('gross', 'open') && !(columns.has('net') && columns.has('vat'))],
    ['name', none('name', 'customerNumber')],
  ];
  return required.filter(([, absent]) => absent).map(([field]) => field);
};

/** A problem per required field without a column, and per chosen column that the file does not have. */
export const columnProblems = (
  header: readonly string[],
  columns: Columns,
  chosen: ChosenMapping = {},
): readonly FileProblem[] => {
  const named = header.filter((name) => name !== '');
  const notThere = fieldsOf(chosen).filter((field) => chosen[field] && !columns.has(field));
  const fields = new Set([...notThere, ...missing(columns)]);
  return [...fields].map((field) => {
    const name = chosen[field];
    return { code: 'column-missing', field, columns: named, ...(name ? { found: name } : {}) };
  });
};

/** The mapping in the words of the file, to show and to choose from. */
export const mappingOf = (header: readonly string[], columns: Columns): ColumnMapping =>
  Object.fromEntries([...columns].map(([field, at]) => [field, header[at] ?? '']));
