import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Owed } from '@voldaan/domain/law/allocation.ts';
import type { InterestSheetLine } from '@voldaan/domain/law/interest-sheet.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { CostsAnnounced } from './collection-costs.ts';
import type { CreditLine } from './statement.ts';

/** `agreed` only where the terms, their hand-over and the review of the clause are on file. */
export type ClaimedInterestKind = 'commercial' | 'statutory' | 'agreed';

/** Interest over one invoice; `segments` as `interestSheet` gives them, `amount` their sum rounded once. */
export type ClaimedInterest = {
  readonly kind: ClaimedInterestKind;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly days: number;
  readonly segments: readonly InterestSheetLine[];
  readonly amount: Cents;
};

/** A payment and what it went to (art. 6:44 BW). */
export type AllocatedPayment = Owed & { readonly on: PlainDate; readonly amount: Cents };

/** One claim of a calculation: what it was, what came in, what is left and the interest over it. */
export type CalculatedInvoice = {
  readonly number: string;
  readonly dueDate: PlainDate;
  readonly principal: Cents;
  readonly payments: readonly AllocatedPayment[];
  /** Principal that is still open. */
  readonly open: Cents;
  /** Null when no interest is claimed over it. */
  readonly interest: ClaimedInterest | null;
};

/**
 * Everything that makes up one total, so that a person can check it with a pocket calculator.
 *
 * `total` is what is open, less the credits, plus interest, costs and VAT.
 */
export type Calculation = {
  /** The last day that the amounts count. */
  readonly until: PlainDate;
  readonly invoices: readonly CalculatedInvoice[];
  readonly credits: readonly CreditLine[];
  readonly costs: CostsAnnounced | null;
  readonly total: Cents;
};
