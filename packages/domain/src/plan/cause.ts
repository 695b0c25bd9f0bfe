import type { PlainDate } from '../calendar/plain-date.ts';
import type { HoldReason } from '../hold/hold.ts';

/** Why something is planned for just this day: the rule that binds. */
export type Cause =
  | { readonly rule: 'plan-day'; readonly day: number; readonly due: PlainDate }
  | { readonly rule: 'bank-days'; readonly workingDays: number }
  | { readonly rule: 'gap'; readonly afterRung: number; readonly days: number; readonly left: PlainDate }
  | { readonly rule: 'after-skip'; readonly rung: number; readonly days: number; readonly skipped: PlainDate }
  | { readonly rule: 'moved'; readonly notBefore: PlainDate }
  | { readonly rule: 'after-term'; readonly last: PlainDate; readonly workingDays: number }
  | { readonly rule: 'late-intake'; readonly from: PlainDate }
  | { readonly rule: 'after-hold'; readonly notBefore: PlainDate }
  | { readonly rule: 'message-gap'; readonly days: number; readonly wrote: PlainDate }
  | { readonly rule: 'message-limit'; readonly count: number; readonly days: number }
  | { readonly rule: 'sent-working-days'; readonly workingDays: number; readonly sent: PlainDate }
  | { readonly rule: 'sales-asked'; readonly asked: PlainDate; readonly workingDays: number }
  | { readonly rule: 'before-step'; readonly rung: number; readonly stepOn: PlainDate }
  | { readonly rule: 'notice-ran-out'; readonly costsDueFrom: PlainDate; readonly workingDays: number }
  | { readonly rule: 'in-default'; readonly since: PlainDate }
  | { readonly rule: 'notice-lapsed' }
  | { readonly rule: 'limitation'; readonly until: PlainDate }
  | { readonly rule: 'answer-to-debtor' }
  | { readonly rule: 'before-term'; readonly due: PlainDate }
  | { readonly rule: 'term-missed'; readonly due: PlainDate }
  | { readonly rule: 'end-announced'; readonly endsOn: PlainDate }
  | { readonly rule: 'counter-expires'; readonly validUntil: PlainDate }
  | { readonly rule: 'first-day-late' }
  | { readonly rule: 'payment-received' }
  | { readonly rule: 'hold-ends'; readonly reason: HoldReason }
  | { readonly rule: 'answer-due'; readonly reason: HoldReason }
  | { readonly rule: 'attempt-expires' }
  | { readonly rule: 'outcome-unknown' }
  | { readonly rule: 'not-posted'; readonly workingDays: number };

/** Why nothing happens to an invoice. */
export type Block =
  | {
      readonly because: 'held';
      readonly reason: HoldReason;
      readonly until?: PlainDate;
      readonly answerBy?: PlainDate;
    }
  | { readonly because: 'awaiting-approval'; readonly stepOn: PlainDate }
  | { readonly because: 'awaiting-post'; readonly since: PlainDate }
  | { readonly because: 'small-total' }
  | { readonly because: 'small-rest' }
  | { readonly because: 'credit-covers' }
  | { readonly because: 'no-address' }
  | { readonly because: 'assigned' }
  | { readonly because: 'decision-open'; readonly since: PlainDate }
  | { readonly because: 'registration-missing' }
  | { readonly because: 'plan-finished' }
  | { readonly because: 'written-off' | 'handed-over'; readonly on: PlainDate }
  | { readonly because: 'stopped' };

/** A day and the rule that gave it. */
export type Bound = { readonly on: PlainDate; readonly cause: Cause };

/** The bound that binds: the latest; on the same day the first one named. */
export const binding = (first: Bound, ...others: readonly Bound[]): Bound =>
  others.reduce((latest, bound) => (bound.on > latest.on ? bound : latest), first);
