import type { ReceiptPreview } from '@voldaan/contract/desk/receipts.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import type { PaymentLine } from '@voldaan/domain/account/event.ts';
import { lineSum } from '@voldaan/domain/account/evolve/invoices.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';

/** The invoices that a payer names in his transfer: what he says that he pays, he pays (6:43 lid 1 BW). */
export const designatedBy = (reference: string | null, state: AccountState): readonly PaymentLine[] => {
  const words = new Set((reference ?? '').toLowerCase().split(/[\s,;]+/));
  return state.invoices
    .filter((invoice) => words.has(invoice.number.toLowerCase()))
    .map(({ number, open }) => ({ invoice: number, amount: open }));
};

/** How money was or would be divided, and what each invoice is left with. */
export const shownDivision = (
  after: AccountState,
  divided: { readonly lines: readonly PaymentLine[]; readonly credit: Cents } | undefined,
): ReceiptPreview => ({
  settled: (divided?.lines ?? []).map((line) => {
    const open = findInvoice(after, line.invoice);
    return { ...line, amount: lineSum(line), left: open ? owedOn(open) : ZERO };
  }),
  unallocated: divided?.credit ?? ZERO,
});
