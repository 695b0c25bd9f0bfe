import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable, creditTotal } from '../account/state.ts';
import { type Cents, minus, smallest, sum } from '../money/cents.ts';

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

/** Whether what is in credit covers all that a message about these invoices would ask: then it asks nothing. */
export const creditCovers = (state: AccountState, numbers: readonly string[]): boolean => {
  if (state.credits.length === 0) return false;
  const named = state.invoices.filter(({ number }) => numbers.includes(number));
  return sum(askedPrincipals(state, named).map(({ open }) => open)) === 0;
};
