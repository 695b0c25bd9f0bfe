/** What a message is about, ready to be put into a sentence; amounts and days are written out. */
export type ClaimsInWords =
  | {
      readonly type: 'one';
      readonly number: string;
      readonly amount: string;
      readonly open: string;
      readonly dueDate: string;
      readonly partlyPaid: boolean;
    }
  | { readonly type: 'several'; readonly numbers: readonly string[]; readonly open: string };
