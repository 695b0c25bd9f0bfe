import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { ArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** One claim of an arrangement; `interest` and `costs` are the parts of `amount` that were due before it. */
export type ArrangedClaim = {
  readonly number: string;
  readonly amount: Cents;
  readonly interest: Cents;
  readonly costs: Cents;
};

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
  readonly proposedOn: PlainDate;
  readonly claims: readonly ArrangedClaim[];
  readonly terms: readonly Term[];
  readonly rules: ArrangementRules;
  /** Null for a consumer, who agreed in person. */
  readonly acceptor: Acceptor | null;
};
