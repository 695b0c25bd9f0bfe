import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, sum, ZERO } from '../money/cents.ts';
import type { OpenInvoice } from './invoice.ts';

/** Interest and costs that a notice of default has asked for on an invoice; what is left is nil when they are paid. */
export type Claimed = {
  /** The rung of that notice; when it did not count after all, neither does the claim. */
  readonly rung: number;
  /** Day on which it left, and last day to which it counts. */
  readonly on: PlainDate;
  readonly until: PlainDate;
  /** Left to pay. */
  readonly interest: Cents;
  /** Left to pay, including VAT where it is asked. */
  readonly costs: Cents;
  /** As it was asked; costs stand with one invoice of the letter, over `base`. */
  readonly asked: {
    readonly interest: Cents;
    readonly costs: Cents;
    readonly vat: Cents;
    readonly base: Cents;
  };
};

/** Interest and costs asked on an invoice and not yet paid. */
export const extrasOf = ({ claimed }: OpenInvoice): Cents =>
  claimed ? sum([claimed.interest, claimed.costs]) : ZERO;

/** Everything asked on an invoice: principal, and interest and costs as far as claimed. */
export const owedOn = (invoice: OpenInvoice): Cents => sum([invoice.open, extrasOf(invoice)]);
