import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import type { PromisesMade } from '../promise/promise.ts';
import type { LateReason } from './answer-event.ts';
import type { Claimed } from './claimed.ts';

/** A rung that an invoice has stood on. */
export type TakenStep = {
  readonly rung: number;
  /** Day on which it really left; null while its letter lies to be posted. */
  readonly on: PlainDate | null;
  /** Last day to pay that the message named. */
  readonly last?: PlainDate;
  /** It went by post, so it arrived later than it left. */
  readonly post?: true;
  /** Passed over by a person: nothing left, so nothing follows from it. */
  readonly skipped?: true;
};

/** Why an invoice may not be paid online or asked for by us. */
export type PaymentBar = 'assigned' | 'g-account';

/** What is known of an invoice when it comes in. */
export type NewInvoice = {
  readonly number: string;
  readonly issued: PlainDate;
  readonly due: PlainDate;
  readonly amount: Cents;
  /** Day and way in which it was sent to the debtor, when known. */
  readonly sent?: PlainDate;
  readonly channel?: 'email' | 'post' | 'peppol';
  readonly bar?: PaymentBar;
  /** What the debtor is asked to quote; by default the invoice number. */
  readonly reference?: string;
  /** The contract of which it is a term: rent, subscription, tuition. */
  readonly contract?: string;
  /** Product or group of products, as the creditor names it in reports; never a description of work for somebody. */
  readonly product?: string;
  /** Key of the document as received (PDF, UBL). */
  readonly document?: string;
};

/** What a payment settled of an invoice: principal, and interest and costs that were claimed. */
export type PaidPart = {
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly interest?: Cents;
  readonly costs?: Cents;
};

/** An invoice of which something is open, with its own place in the plan. */
export type OpenInvoice = NewInvoice & {
  readonly open: Cents;
  /** Payments of parts, so that interest can be computed over what was open on each day. */
  readonly paid?: readonly PaidPart[];
  readonly steps: readonly TakenStep[];
  readonly claimed?: Claimed;
  /** Days beyond the answer that we promised: no interest is claimed over them. */
  readonly ourDelay?: readonly { readonly from: PlainDate; readonly until: PlainDate }[];
  /** Promises about it, and the days that they paused it. */
  readonly promised?: PromisesMade;
  /** Why it is late, as the debtor said. */
  readonly lateReason?: LateReason;
  /** Day on which the latest proven demand or acknowledgment reached us or the debtor (art. 3:317 and 3:318 BW). */
  readonly interrupted?: PlainDate;
  /** The end of limitation has been warned of: at six months, at one month. */
  readonly limitationTold?: number;
  /** Marked as overdue on the first day after the due date. */
  readonly overdue?: true;
  /** Already late when it arrived: begins at the reminder and keeps the distances of the plan. */
  readonly late?: true;
  /** Day of arrival of a late one. */
  readonly from?: PlainDate;
  /** The plan goes on not before this day (after a pause). */
  readonly notBefore?: PlainDate;
  /** That day was chosen by a person, who moved the step. */
  readonly moved?: true;
  /** Given up in the books or passed on: the plan is done with it, the claim stays. */
  readonly ended?: { readonly how: 'written-off' | 'handed-over'; readonly on: PlainDate };
  /** Delivery or a visit is known. */
  readonly arrived?: true;
  /** "Did it arrive?" has been asked. */
  readonly arrivalAsked?: true;
};

export const takenStep = (invoice: OpenInvoice, rung: number): TakenStep | undefined =>
  invoice.steps.find((step) => step.rung === rung);

/** Whether the message or call of a rung was really made: one that a person passed over was not. */
export const hasTaken = (invoice: OpenInvoice, rung: number): boolean => {
  const taken = takenStep(invoice, rung);
  return taken !== undefined && !taken.skipped;
};

/** The highest rung that it has stood on. */
export const lastRung = (invoice: OpenInvoice): number =>
  invoice.steps.reduce((highest, step) => Math.max(highest, step.rung), 0);

/** Paid in part already. */
export const isPartPaid = (invoice: OpenInvoice): boolean => invoice.open < invoice.amount;
