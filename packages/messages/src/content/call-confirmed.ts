import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** An invoice that was spoken about; `disputed` is what of it is not right, 0 when all of it is. */
export type SpokenClaim = { readonly number: string; readonly amount: Cents; readonly disputed: Cents };

/** Who spoke in a call: ours, and the other one with his role where he named it. */
export type CallPeople = { readonly caller: string; readonly name: string; readonly role: string | null };

/**
 * What was agreed on the phone, for the debtor to say whether it is right (defaults 4.2). The amount of `payment` is
 * the first part.
 */
export type CallConfirmed = ToldWithPayment & {
  readonly kind: 'call-confirmed';
  readonly calledOn: PlainDate;
  /** On Dutch clocks: "10:20". */
  readonly calledAt: string;
  readonly calledBy: 'us' | 'debtor';
  readonly people: CallPeople;
  readonly claims: readonly SpokenClaim[];
  readonly parts: readonly { readonly amount: Cents; readonly on: PlainDate }[];
  /** The day on which everything that is right is paid; null when `rest` has no day. */
  readonly everythingOn: PlainDate | null;
  readonly rest: Cents;
  readonly ordersOnHold: boolean;
};
