import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** "Ik betaal op …", confirmed. The amount of `payment` is what was promised. */
export type PromiseConfirmed = ToldWithPayment & {
  readonly kind: 'promise-confirmed';
  readonly invoices: readonly string[];
  readonly amount: Cents;
  readonly payOn: PlainDate;
  /** What is asked of these invoices beside what was promised; 0 when all of it was. */
  readonly rest: Cents;
};
