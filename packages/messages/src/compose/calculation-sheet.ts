import type { Language } from '@voldaan/domain/money/euro.ts';

/** A row of label and amount; a strong one is a total. */
export type AmountRow = { readonly label: string; readonly amount: string; readonly strong: boolean };

/** Amounts under each other. */
export type AmountsPart = {
  readonly type: 'amounts';
  readonly heading: string;
  readonly rows: readonly AmountRow[];
};

/** Interest, a row for each stretch of days with one base and one rate; every row has the cells of the columns. */
export type InterestPart = {
  readonly type: 'interest';
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: AmountRow;
};

export type SheetPart = AmountsPart | InterestPart;

/** A calculation in words and figures, before it becomes pages. */
export type CalculationSheet = {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly parts: readonly SheetPart[];
  readonly sources: { readonly heading: string; readonly lines: readonly string[] };
};

export const amountRow = (label: string, amount: string): AmountRow => ({ label, amount, strong: false });
export const totalRow = (label: string, amount: string): AmountRow => ({ label, amount, strong: true });
