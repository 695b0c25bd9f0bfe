import { type FileProblem, listedProblems } from '../../problem.ts';
import { decodeText } from '../../text/decode-text.ts';
import { MAX_FILE_BYTES } from '../file-size.ts';
import type { InvoiceFileResult } from '../parsed-invoice.ts';
import {
  type ChosenMapping,
  type ColumnMapping,
  columnProblems,
  mappingOf,
  recogniseColumns,
} from './column-mapping.ts';
import { type CsvRow, type CsvTable, csvTable } from './csv-table.ts';
import { duplicateNumbers } from './duplicate-numbers.ts';
import { rowFindings } from './row-findings.ts';
import { rowInvoice } from './row-invoice.ts';

export type InvoiceCsvOptions = {
  /** Columns that a person pointed out; they go before what is recognised. */
  readonly mapping?: ChosenMapping;
};

/** What came out of a list of invoices, with the columns it has and what they were taken for. */
export type InvoiceCsvResult = InvoiceFileResult & {
  readonly mapping: ColumnMapping;
  readonly columns: readonly string[];
};

const refused = (problem: FileProblem): InvoiceCsvResult => ({
  ok: false,
  problems: [problem],
  mapping: {},
  columns: [],
});

/** Text that got loose because a delimiter in it was not between quotation marks. */
const outside = ({ row, cells }: CsvRow, width: number): readonly FileProblem[] => {
  const found = cells.slice(width).find((cell) => cell.trim() !== '');
  return found === undefined ? [] : [{ code: 'cells-too-many', row, found: found.trim() }];
};

const readRows = ({ header, rows, problems }: CsvTable, chosen: ChosenMapping): InvoiceFileResult => {
  const columns = recogniseColumns(header, chosen);
  const structural = [...problems, ...columnProblems(header, columns, chosen)];
  if (structural.length > 0) return { ok: false, problems: listedProblems(structural) };
  if (rows.length === 0) return { ok: false, problems: [{ code: 'no-rows' }] };

  const read = rows.map((one) => {
    const findings = rowFindings(header, columns, one);
    return { row: one.row, number: findings.text('number'), invoice: rowInvoice(findings), one, findings };
  });
  const found = [
    ...read.flatMap(({ one, findings }) => [...outside(one, header.length), ...findings.problems]),
    ...duplicateNumbers(read, header[columns.get('number') ?? 0] ?? ''),
  ];
  if (found.length > 0) {
    const inOrder = found.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return { ok: false, problems: listedProblems(inOrder) };
  }
  const column = header[columns.get('number') ?? 0] ?? '';
  return {
    ok: true,
    invoices: read.flatMap(({ invoice }) => invoice ?? []),
    places: read.map(({ row }) => ({ row, column })),
  };
};

/**
 * Reads a list of invoices as CSV, as accounting packages export and Excel saves it: UTF-8, UTF-16 or Windows-1252, any
 * usual delimiter, Dutch and English column names, one invoice in a row.
 *
 * @returns all invoices or every problem, and in both cases which column was taken for which field
 * @example parseInvoiceCsv(bytes, { mapping: { name: 'Omschrijving 2' } })
 */
export const parseInvoiceCsv = (
  bytes: Uint8Array,
  { mapping = {} }: InvoiceCsvOptions = {},
): InvoiceCsvResult => {
  if (bytes.length > MAX_FILE_BYTES) return refused({ code: 'file-too-large' });
  const text = decodeText(bytes);
  if (text === undefined) return refused({ code: 'encoding-unknown' });
  if (text.trim() === '') return refused({ code: 'file-empty' });
  const table = csvTable(text, mapping);
  return {
    ...readRows(table, mapping),
    mapping: mappingOf(table.header, recogniseColumns(table.header, mapping)),
    columns: table.header.filter((name) => name !== ''),
  };
};
