import { type Cents, sum, ZERO } from '../money/cents.ts';
import type { OpenInvoice } from './invoice.ts';

/** Interest and costs that a notice of default has asked for on an invoice, as far as not paid; nil when they are. */
export type Claimed = {
  /** The rung of that notice; when it did not count after all, neither does the claim. */
  readonly rung: number;
  readonly interest: Cents;
  /** Including VAT where it is asked. */
  readonly costs: Cents;
};

/** Interest and costs asked on an invoice and not yet paid. */
export const extrasOf = ({ claimed }: OpenInvoice): Cents =>
  claimed ? sum([claimed.interest, claimed.costs]) : ZERO;

/** Everything asked on an invoice: principal, and interest and costs as far as claimed. */
export const owedOn = (invoice: OpenInvoice): Cents => sum([invoice.open, extrasOf(invoice)]);
