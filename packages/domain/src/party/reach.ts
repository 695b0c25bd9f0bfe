import { type AgreedFacts, agreedFactsOf } from './agreed-terms.ts';
import { type Debtor, mailAddressOf } from './debtor.ts';
import type { DebtorKind } from './debtor-kind.ts';

/**
 * What the rules need to know of a debtor. Not personal, so it may stand in the account's events, while
 * names and addresses stay in the master data.
 */
export type DebtorFacts = {
  readonly kind: DebtorKind;
  readonly country: string;
  readonly email: boolean;
  readonly post: boolean;
  readonly phone: boolean;
  readonly keyAccount: boolean;
  /** What was agreed, only as far as the debtor file proves it. */
  readonly agreed?: AgreedFacts;
};

/** The master data as facts: terms without proof of hand-over, and clauses nobody reviewed, do not exist. */
export const factsOf = (debtor: Debtor): DebtorFacts => ({
  kind: debtor.kind,
  country: debtor.country,
  email: mailAddressOf(debtor) !== undefined,
  post: debtor.address !== null,
  phone: debtor.phone !== null,
  keyAccount: debtor.keyAccount,
  ...(debtor.terms && { agreed: agreedFactsOf(debtor.terms) }),
});
