/** What an amount of costs rests on; amounts and shares are written out. */
export type CostsBasis =
  | { readonly type: 'scale'; readonly parts: readonly { readonly share: string; readonly over: string }[] }
  | { readonly type: 'minimum' | 'maximum'; readonly base: string }
  | { readonly type: 'per-invoice'; readonly invoices: number }
  | { readonly type: 'agreed' };

/** The notice before this one, and what both cost together. */
export type EarlierInWords = {
  readonly date: string;
  readonly base: string;
  readonly amount: string;
  readonly bothBase: string;
  readonly bothAmount: string;
};

/** VAT on top, and the costs and it together. */
export type VatInWords = { readonly amount: string; readonly together: string };

/** Costs ready to be put into sentences. */
export type CostsInWords = {
  readonly amount: string;
  readonly basis: CostsBasis;
  readonly earlier: EarlierInWords | null;
  /** Null when none comes on top. */
  readonly vat: VatInWords | null;
};
