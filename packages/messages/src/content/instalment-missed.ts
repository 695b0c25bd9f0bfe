import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ToldWithPayment } from './told-base.ts';

/** A term did not come, and the day up to which that can be put right. `payment` asks what is `open` of it. */
export type InstalmentMissed = ToldWithPayment & {
  readonly kind: 'instalment-missed';
  readonly term: Term;
  readonly open: Cents;
  readonly repairBy: PlainDate;
};
