import type { KeepTerms, ShownTerms } from '@voldaan/contract/desk/terms.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatEuro, type Language, parseEuro } from '@voldaan/domain/money/euro.ts';

/** Terms as they stand in the fields: all text, until they are saved. */
export type TermsDraft = {
  readonly handedOverOn: string;
  readonly fatalDueDate: boolean;
  readonly clauseReviewedOn: string;
  readonly rate: string;
  readonly per: 'year' | 'month';
  readonly costs: string;
};

/** The draft as the API takes it, without its proof. */
export type SaidTerms = Omit<KeepTerms, 'proof'>;

/**
 * Basis points as a percentage.
 *
 * @example percentOf(150, 'nl') // '1,50'
 */
export const percentOf = (basisPoints: number, language: Language): string => {
  const digits = String(basisPoints).padStart(3, '0');
  return `${digits.slice(0, -2)}${language === 'nl' ? ',' : '.'}${digits.slice(-2)}`;
};

/** A percentage as people type it, in basis points; undefined when it is none, or below zero. */
export const basisPointsOf = (text: string): number | undefined => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', places = ''] = match;
  return Number(whole) * 100 + Number(places.padEnd(2, '0'));
};

export const termsDraftOf = (terms: ShownTerms | null, language: Language): TermsDraft => ({
  handedOverOn: terms?.handedOverOn ?? '',
  fatalDueDate: terms?.fatalDueDate ?? false,
  clauseReviewedOn: terms?.clauseReviewedOn ?? '',
  rate: terms?.interest ? percentOf(terms.interest.basisPoints, language) : '',
  per: terms?.interest?.per ?? 'year',
  costs: terms && terms.costs !== null ? formatEuro(terms.costs, language) : '',
});

type Wrong = 'handedOverOn' | 'clauseReviewedOn' | 'rate' | 'costs';

/** What a draft says, or which of its fields say nothing that can be kept. */
export const saidOf = (
  draft: TermsDraft,
):
  | { readonly ok: true; readonly said: SaidTerms }
  | { readonly ok: false; readonly wrong: readonly Wrong[] } => {
  const { handedOverOn, clauseReviewedOn, fatalDueDate, per } = draft;
  const rate = draft.rate.trim() === '' ? null : basisPointsOf(draft.rate);
  const costs = draft.costs.trim() === '' ? null : parseEuro(draft.costs);
  const reviewedOn = clauseReviewedOn === '' ? null : clauseReviewedOn;
  const isReviewed = reviewedOn === null || isPlainDate(reviewedOn);
  const isCosts = costs === null || (costs !== undefined && costs >= 0);
  if (isPlainDate(handedOverOn) && isReviewed && rate !== undefined && costs !== undefined && isCosts) {
    const interest = rate === null ? null : { basisPoints: rate, per };
    return { ok: true, said: { handedOverOn, fatalDueDate, clauseReviewedOn: reviewedOn, interest, costs } };
  }
  const right = {
    handedOverOn: isPlainDate(handedOverOn),
    clauseReviewedOn: isReviewed,
    rate: rate !== undefined,
    costs: isCosts,
  };
  const fields = ['handedOverOn', 'clauseReviewedOn', 'rate', 'costs'] as const;
  return { ok: false, wrong: fields.filter((field) => !right[field]) };
};
