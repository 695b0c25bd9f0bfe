import type { Cents } from '../money/cents.ts';
import type { NewInvoice, PaidPart } from './invoice.ts';
import type { Credit } from './state.ts';

/** An invoice on its way to another account: as it stands, without its place in the plan. */
export type MovedInvoice = {
  readonly invoice: NewInvoice;
  readonly open: Cents;
  readonly paid?: readonly PaidPart[];
};

/** What goes from one account to another, under one id on both sides. */
export type Move = {
  readonly id: string;
  readonly to: string;
  readonly invoices: readonly MovedInvoice[];
  readonly credits: readonly Credit[];
  /** The whole record: two records of one customer become one. */
  readonly merge: boolean;
  /** Id of the member of staff who moved it; opaque. */
  readonly by: string;
};
