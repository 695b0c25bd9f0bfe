import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** What stands in a cell; an absent value is a dash. */
export type Cell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'amount'; readonly cents: Cents }
  | { readonly is: 'number'; readonly value: number | null }
  /** Per mille. */
  | { readonly is: 'share'; readonly perMille: number | null }
  | { readonly is: 'day'; readonly day: PlainDate }
  | { readonly is: 'debtor'; readonly id: string; readonly name: string };

/** A table of a report: the first cell of a row names it. */
export type ReportTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

export const text = (words: string): Cell => ({ is: 'text', text: words });
export const amount = (cents: Cents): Cell => ({ is: 'amount', cents });
export const number = (value: number | null): Cell => ({ is: 'number', value });
export const share = (perMille: number | null): Cell => ({ is: 'share', perMille });
export const onDay = (day: PlainDate): Cell => ({ is: 'day', day });

/**
 * A part of a whole as a cell, per mille rounded half up; a dash of nothing.
 *
 * @example shareCell(1, 3) // 333 per mille
 */
export const shareCell = (part: number, whole: number): Cell =>
  share(whole === 0 ? null : Math.round((part * 1000) / whole));

/** Whether the cells of a column stand at the right. */
export const isFigure = ({ is }: Cell): boolean => is === 'amount' || is === 'number' || is === 'share';

/** A minus in front would be taken for a formula and guarded; behind, spreadsheets read it as a number. */
const signed = (value: number, digits: string): string => (value < 0 ? `${digits}-` : digits);

/**
 * A cell as a spreadsheet in Dutch reads it: a comma before the cents, days as they sort.
 *
 * @example cellText({ is: 'amount', cents: cents(-1250) }) // '12,50-'
 */
export const cellText = (cell: Cell): string => {
  switch (cell.is) {
    case 'text':
      return cell.text;
    case 'debtor':
      return cell.name;
    case 'amount':
      return signed(cell.cents, (Math.abs(cell.cents) / 100).toFixed(2).replace('.', ','));
    case 'number':
      return cell.value === null ? '' : signed(cell.value, String(Math.abs(cell.value)));
    case 'share':
      return cell.perMille === null ? '' : `${(cell.perMille / 10).toFixed(1).replace('.', ',')}%`;
    case 'day':
      return cell.day;
  }
};
