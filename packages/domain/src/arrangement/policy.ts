import { type Cents, cents } from '../money/cents.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';

/** The guard-rails of an administration for arrangements with one class of debtors (defaults 3.1). */
export type ArrangementPolicy = {
  /** Days before (-5) or after (1) the due date from which it may be proposed. */
  readonly fromDay: number;
  readonly leastPerTerm: Cents;
  /** Longest duration in months: accepted by itself, by finance, by an approver. */
  readonly months: { readonly itself: number; readonly finance: number; readonly approver: number };
  /** Accepted by itself up to this total. */
  readonly itselfUpTo: Cents;
  /** Days after acceptance within which the first term falls; towards a consumer a payday within 31 days. */
  readonly firstWithin: number;
  readonly answerWorkingDays: number;
  readonly counterDays: number;
  /** Working days before a term at which its message leaves. */
  readonly announceWorkingDays: number;
  /** A term counts as paid when received within so many days after it, at least so many working days. */
  readonly grace: { readonly days: number; readonly workingDays: number };
  readonly repairDays: number;
  /** Days between the written notice and the end. */
  readonly noticeDays: number;
};

const BUSINESS: ArrangementPolicy = {
  fromDay: -5,
  leastPerTerm: cents(100_00),
  months: { itself: 3, finance: 6, approver: 12 },
  itselfUpTo: cents(2_500_00),
  firstWithin: 7,
  answerWorkingDays: 3,
  counterDays: 7,
  announceWorkingDays: 3,
  grace: { days: 0, workingDays: 3 },
  repairDays: 7,
  noticeDays: 7,
};

const CONSUMER: ArrangementPolicy = {
  fromDay: 1,
  leastPerTerm: cents(25_00),
  months: { itself: 3, finance: 6, approver: 12 },
  itselfUpTo: cents(1_000_00),
  firstWithin: 31,
  answerWorkingDays: 3,
  counterDays: 10,
  announceWorkingDays: 3,
  grace: { days: 5, workingDays: 3 },
  repairDays: 10,
  noticeDays: 14,
};

/** What a new administration gets. An arrangement with a consumer is free by construction: there is no rate to set. */
export const defaultArrangementPolicy = (debtors: DebtorClass): ArrangementPolicy =>
  debtors === 'business' ? BUSINESS : CONSUMER;
