import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** The written notice that an arrangement ends on a day, and what stops that: paying what is `open`. */
export type ArrangementEnding = ToldWithPayment & {
  readonly kind: 'arrangement-ending';
  /** What was missed; the amount of `payment`. */
  readonly open: Cents;
  /** Open of the whole arrangement. */
  readonly left: Cents;
  readonly endsOn: PlainDate;
  readonly note: string | null;
};
