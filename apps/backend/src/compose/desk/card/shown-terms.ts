import type { ShownTerms } from '@voldaan/contract/desk/terms.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';

/** The terms on file as the card shows them. */
export const shownTerms = ({ terms }: Pick<Debtor, 'terms'>): ShownTerms | null =>
  terms
    ? {
        handedOverOn: terms.handedOverOn,
        fatalDueDate: terms.fatalDueDate,
        clauseReviewedOn: terms.clauseReviewedOn ?? null,
        interest: terms.interest ?? null,
        costs: terms.costs ?? null,
        proof: terms.proof,
      }
    : null;
