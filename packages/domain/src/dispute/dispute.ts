import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import type { DisputeCategory } from './category.ts';

/** An objection that waits for our answer. */
export type Dispute = {
  readonly id: string;
  readonly invoice: string;
  readonly category: DisputeCategory;
  /** What is disputed; absent: the whole invoice. */
  readonly amount?: Cents;
  readonly since: PlainDate;
  /** The pause that it is. */
  readonly holdId: string;
};

/** What we answered. */
export type DisputeOutcome = 'upheld' | 'partly' | 'rejected' | 'mediation' | 'withdrawn';

/** Days to pay after an objection was rejected, before the plan goes on. */
export const DAYS_AFTER_REJECTION = 7;
