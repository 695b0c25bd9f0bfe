import Papa from 'papaparse';
import type { FileProblem } from '../../problem.ts';
import { cellText } from './cell-text.ts';
import { type ChosenMapping, recogniseColumns } from './column-mapping.ts';

export type CsvRow = {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
};

export type CsvTable = {
  /** Names without outer spaces, cut at a hundred characters. */
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly FileProblem[];
};

const DELIMITERS = [';', ',', '\t', '|'];
/** Packages put a title and a period above the column names. */
const HEADER_WITHIN = 15;
const OPENING = 64 * 1024;
const LONGEST_NAME = 100;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Excel's first line "sep=;" names the delimiter; the spreadsheet does not show it, so it is not counted. */
const separatorLine = /^"?sep=(.)"?\r?\n/i;

type Header = {
  readonly delimiter: string;
  readonly at: number;
  readonly known: number;
  readonly width: number;
};

const headerWith = (text: string, delimiter: string, chosen: ChosenMapping): Header => {
  const records = Papa.parse<string[]>(text, { delimiter, preview: HEADER_WITHIN }).data;
  const candidates = records.map((cells, at) => ({
    delimiter,
    at,
    known: recogniseColumns(cells, chosen).size,
    width: cells.filter((cell) => cell.trim() !== '').length,
  }));
  const first = candidates.find(({ width }) => width > 0) ?? { delimiter, at: 0, known: 0, width: 0 };
  return candidates.reduce((best, one) => (one.known > best.known ? one : best), first);
};

const findHeader = (text: string, delimiters: readonly string[], chosen: ChosenMapping): Header =>
  delimiters
    .map((delimiter) => headerWith(text, delimiter, chosen))
    .reduce((best, one) =>
      one.known > best.known || (one.known === best.known && one.width > best.width) ? one : best,
    );

/**
 * Rows of a CSV text. Delimiter and header row are those with which most columns are recognised; blank rows are left
 * out but counted.
 */
export const csvTable = (whole: string, chosen: ChosenMapping = {}): CsvTable => {
  const separator = separatorLine.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  const { delimiter, at } = findHeader(
    text.slice(0, OPENING),
    separator?.[1] ? [separator[1]] : DELIMITERS,
    chosen,
  );
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  return {
    header: (data[at] ?? []).map((name) => cellText(name).slice(0, LONGEST_NAME)),
    headerRow: at + 1,
    rows: data
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ row, cells }) => row > at + 1 && !isBlank(cells)),
    problems: errors
      .filter(({ type, code }) => type === 'Quotes' && code === 'MissingQuotes')
      .map(({ row }) => ({ code: 'quote-unclosed', row: (row ?? 0) + 1 })),
  };
};
