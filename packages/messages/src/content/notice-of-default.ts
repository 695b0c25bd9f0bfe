import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ClaimingBase } from './message-base.ts';

/** Ingebrekestelling: principal only, one total and one date. */
export type NoticeOfDefault = ClaimingBase & {
  readonly kind: 'notice-of-default';
  readonly delivery: 'registered-and-mail' | 'post-and-mail';
  /** The day from which the creditor keeps its rights: the first day of default. */
  readonly inDefaultSince: PlainDate;
  /** The day from which the creditor decides what follows; after the last date. */
  readonly decisionFrom: PlainDate;
  /** True only when no objection is known at all; then the letter says so. */
  readonly noObjectionKnown: boolean;
};
