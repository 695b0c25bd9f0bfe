import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Calculation } from './calculation.ts';
import type { ClaimingBase } from './message-base.ts';

/** Interest and costs, claimed for the first time; the calculation counts up to the last date of the letter. */
export type ClaimedOnTop = {
  readonly calculation: Calculation;
  /** The date of the fourteen-day notice that announced the costs; null towards a business. */
  readonly noticeOn: PlainDate | null;
};

/** Ingebrekestelling: one total and one date. Without `claimed` it asks for the principal only. */
export type NoticeOfDefault = ClaimingBase & {
  readonly kind: 'notice-of-default';
  readonly delivery: 'registered-and-mail' | 'post-and-mail' | 'mail';
  /** The day from which the creditor keeps its rights: the first day of default. */
  readonly inDefaultSince: PlainDate;
  /** The day from which the creditor decides what follows; after the last date. */
  readonly decisionFrom: PlainDate;
  /** True only when no objection is known at all; then the letter says so. */
  readonly noObjectionKnown: boolean;
  /** New orders wait until what is late has been paid; then the letter says so. */
  readonly ordersHeld?: true;
  readonly claimed?: ClaimedOnTop;
};
