import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { ArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Owed } from '@voldaan/domain/law/allocation.ts';
import type { ToldWithPayment } from './told-base.ts';

/** One claim of an arrangement, in its parts; interest and costs only as far as due before the proposal. */
export type ArrangedClaim = Owed & { readonly number: string };

/** Who agreed for a business. */
export type Acceptor = { readonly name: string; readonly role: string };

/** The terms that the confirmation names; what the policy was when the arrangement was accepted. */
export type ArrangementRules = Pick<ArrangementPolicy, 'announceWorkingDays' | 'repairDays' | 'noticeDays'>;

/**
 * Bevestiging betalingsregeling: everything that was agreed, as a mail and as its document. The amount of
 * `payment` is the first term.
 */
export type ArrangementConfirmed = ToldWithPayment & {
  readonly kind: 'arrangement-confirmed';
  /** `proposal`: we agreed with the debtor's own; `counter`: he agreed with ours. */
  readonly agreed: 'proposal' | 'counter';
  readonly proposedOn: PlainDate;
  readonly claims: readonly ArrangedClaim[];
  readonly terms: readonly Term[];
  readonly rules: ArrangementRules;
  /** Null for a consumer, who agreed in person. */
  readonly acceptor: Acceptor | null;
};
