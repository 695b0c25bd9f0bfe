import type { MinuteOfDay } from '../calendar/amsterdam.ts';
import type { Cents } from '../money/cents.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import type { DunningStep } from './dunning-step.ts';

/** Hours of a working day in which something may happen. */
export type DayWindow = { readonly opens: MinuteOfDay; readonly closes: MinuteOfDay };

/** The rules of the ladder: versioned data, the same for every debtor of a class. */
export type DunningPlan = {
  readonly id: string;
  readonly version: number;
  readonly for: DebtorClass;
  readonly steps: readonly DunningStep[];
  /** Working days after the due date before the first word, so that money sent on the last day is seen. */
  readonly bankWorkingDays: number;
  readonly mailWindow: DayWindow;
  /** Work for people appears from this hour. */
  readonly deskWindow: DayWindow;
  /** Minutes after opening over which accounts are spread by their hash. */
  readonly spreadMinutes: number;
  /** Least days between two dunning messages to one debtor. */
  readonly messageGapDays: number;
  /** At most this many dunning messages in any period of so many days. */
  readonly messageLimit: { readonly count: number; readonly days: number };
  /** An invoice whose own reminder is at most so many days away joins a message to its debtor. */
  readonly joinDays: number;
  /** Working days after a pause before the plan goes on. */
  readonly resumeWorkingDays: number;
  /** Working days before a step that needs approval at which the person is asked. */
  readonly approvalWorkingDays: number;
  /** At or below this total nothing harder than a notice leaves by itself. */
  readonly smallTotal: Cents;
  /** A rest of a part-paid invoice at or below this gets no message of its own. */
  readonly smallRest: Cents;
  /** A rest after payment at or below this is forgiven. */
  readonly forgivenRest: Cents;
  /** Registered post from this principal on. */
  readonly registeredFrom: Cents;
  /** "Did it arrive?" is asked for invoices from this amount on, or of key accounts. */
  readonly arrivalFrom: Cents;
  /** Working days after sending at which it is asked. */
  readonly arrivalWorkingDays: number;
};
