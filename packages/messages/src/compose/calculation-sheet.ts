/** A row of label and amount; a strong one is a total. */
export type AmountRow = { readonly label: string; readonly amount: string; readonly strong: boolean };

/** A heading with rows of amounts, and where interest runs the table of its segments between them. */
export type SheetPart = {
  readonly heading: string | null;
  readonly before: readonly AmountRow[];
  readonly interest: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly after: readonly AmountRow[];
};

/** A calculation in words and figures, before it becomes pages. */
export type CalculationSheet = {
  readonly title: string;
  readonly intro: readonly string[];
  readonly parts: readonly SheetPart[];
  readonly sources: { readonly heading: string; readonly lines: readonly string[] };
};
