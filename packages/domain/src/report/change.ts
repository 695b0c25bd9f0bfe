import type { AccountEvent } from '../account/event.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** One event of an account, with what stood before and after it. */
export type Change = {
  readonly before: AccountState;
  readonly event: AccountEvent;
  readonly after: AccountState;
  /** Day on which it was written down; reports count by it, so that a day that is over stays as it is. */
  readonly day: PlainDate;
};

/** An invoice that changed; absent on one side when it came or went. */
export type ChangedInvoice = {
  readonly was: OpenInvoice | undefined;
  readonly is: OpenInvoice | undefined;
};

/** The invoices that an event changed. */
export const changedInvoices = ({ before, after }: Change): readonly ChangedInvoice[] => {
  if (before.invoices === after.invoices) return [];
  const was = new Map(before.invoices.map((invoice) => [invoice.number, invoice]));
  const is = new Set(after.invoices.map(({ number }) => number));
  return [
    ...before.invoices
      .filter(({ number }) => !is.has(number))
      .map((invoice) => ({ was: invoice, is: undefined })),
    ...after.invoices
      .filter((invoice) => was.get(invoice.number) !== invoice)
      .map((invoice) => ({ was: was.get(invoice.number), is: invoice })),
  ];
};
