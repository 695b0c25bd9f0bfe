import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import { type ListPart, rowsOfPart } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { csvCell } from '@voldaan/formats/text/csv-cell.ts';

/** An amount as a spreadsheet in Dutch reads it: no sign of the euro, a comma. */
export const amountCell = (amount: Cents): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** A day as a spreadsheet in Dutch reads it; empty without one. */
export const dayCell = (day: string | null): string => day?.split('-').reverse().join('-') ?? '';

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

const headed = (headings: readonly string[]): string => `\u{feff}${line(headings)}`;

/** Rows that are at hand, as a file for a spreadsheet. */
export const sheetOfRows = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  headed(headings) + rows.map(line).join('');

/** A part of a list as a file for a spreadsheet, made page by page. */
export const sheetOf = async (
  services: Pick<Services, 'rows'>,
  administration: string,
  part: ListPart,
  headings: readonly string[],
  linesOf: (row: ListedRow) => readonly (readonly string[])[],
): Promise<string> => {
  const pages = [headed(headings)];
  for await (const rows of rowsOfPart(services, administration, part)) {
    pages.push(rows.flatMap(linesOf).map(line).join(''));
  }
  return pages.join('');
};
