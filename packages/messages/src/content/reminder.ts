import type { ClaimingBase } from './message-base.ts';

/** Betalingsherinnering met rekeningoverzicht. */
export type Reminder = ClaimingBase & {
  readonly kind: 'reminder';
  /**
   * Whether default begins after the last date of this message (6:82 BW). False for a business, and for a
   * consumer whose due date is proven fatal: they are in default already.
   */
  readonly startsDefault: boolean;
};
