import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';

/** An agreed rate in basis points, a year or a month. */
export type AgreedRate = { readonly basisPoints: number; readonly per: 'year' | 'month' };

/** General terms in the debtor file: evidence first, then what they say. */
export type AgreedTerms = {
  /** The document that proves that they were handed over. */
  readonly proof: string;
  readonly handedOverOn: PlainDate;
  /** The due date was agreed as the last day, and does not only stand on the invoice. */
  readonly fatalDueDate: boolean;
  /** Day on which somebody reviewed the clause on interest and costs for unfairness. */
  readonly clauseReviewedOn?: PlainDate;
  readonly interest?: AgreedRate;
  readonly costs?: Cents;
};

/** What may be claimed from the terms, with its proof. */
export type AgreedFacts = {
  readonly fatalTermProof?: string;
  readonly interest?: AgreedRate;
  readonly costs?: {
    readonly amount: Cents;
    readonly handOverProof: string;
    readonly clauseReviewedOn: PlainDate;
  };
};

/**
 * What the file proves: a fatal term by the hand-over alone; agreed interest and costs only when the clause
 * was reviewed too, because an unfair one may be annulled with everything it gave (HR 22-5-2025, 2025:820).
 */
export const agreedFactsOf = (terms: AgreedTerms): AgreedFacts => {
  const { proof, fatalDueDate, clauseReviewedOn, interest, costs } = terms;
  return {
    ...(fatalDueDate && { fatalTermProof: proof }),
    ...(clauseReviewedOn && interest && { interest }),
    ...(clauseReviewedOn &&
      costs !== undefined && { costs: { amount: costs, handOverProof: proof, clauseReviewedOn } }),
  };
};
