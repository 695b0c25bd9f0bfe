import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** A term is near. The amounts of `term` and `payment` are what is still to be paid of it. */
export type InstalmentAhead = ToldWithPayment & {
  readonly kind: 'instalment-ahead';
  readonly term: Term;
  /** Open of the whole arrangement now, this term included. */
  readonly left: Cents;
};
