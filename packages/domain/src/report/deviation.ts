import type { PlainDate } from '../calendar/plain-date.ts';
import type { HoldReason } from '../hold/hold.ts';
import type { Cause } from '../plan/cause.ts';

/** Why a step left on another day than the plan has for everybody. */
export type WhyLater =
  | { readonly by: 'hold'; readonly reason: HoldReason }
  | { readonly by: 'approval' | 'post' }
  | { readonly by: 'rule'; readonly rule: Cause['rule'] };

/** A step that left later, for one invoice. */
export type Deviation = {
  readonly invoice: string;
  readonly step: string;
  readonly planned: PlainDate;
  readonly left: PlainDate;
  /** Calendar days later. */
  readonly days: number;
  readonly why: WhyLater;
};

/** Weekends, and days that a message waits for another one to the same debtor: this is no other treatment. */
export const ALIKE_WITHIN_DAYS = 4;
