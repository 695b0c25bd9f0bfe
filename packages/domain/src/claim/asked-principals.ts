import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable, creditTotal } from '../account/state.ts';
import { type Cents, minus, smallest } from '../money/cents.ts';

/** What is asked of an invoice in a message. */
export type AskedPrincipal = { readonly invoice: OpenInvoice; readonly open: Cents };

/**
 * What a message asks of these invoices: what is open, without what is disputed, less what is in credit, taken
 * off the oldest first. Costs are never computed over money that the debtor need not pay.
 */
export const askedPrincipals = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
): readonly AskedPrincipal[] => {
  let credit = creditTotal(state);
  return [...invoices]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((invoice) => {
      const open = askable(state, invoice);
      const used = smallest(open, credit);
      credit = minus(credit, used);
      return { invoice, open: minus(open, used) };
    });
};
