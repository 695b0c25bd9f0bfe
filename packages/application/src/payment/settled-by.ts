import type { AccountEvent, PaymentLine } from '@voldaan/domain/account/event.ts';
import { lineTotal } from '@voldaan/domain/account/evolve/invoices.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';
import { type Cents, plus, ZERO } from '@voldaan/domain/money/cents.ts';

/** What a payment settled on an account, from its log: the state no longer knows it. */
export type Settled = {
  readonly lines: readonly PaymentLine[];
  /** The invoices as they came in, with the due date that counts now. */
  readonly invoices: readonly NewInvoice[];
  /** Lines about invoices that have gone to another account since, by that account. */
  readonly elsewhere: ReadonlyMap<string, readonly PaymentLine[]>;
  /** All that the payer's own account can bear of it: his lines here, and what was left in credit. */
  readonly here: Cents;
};

/** The invoices that an account ever had, as they stood last; those that went elsewhere, with where they went. */
const everHad = (events: readonly AccountEvent[]) => {
  const had = new Map<string, NewInvoice>();
  const gone = new Map<string, string>();
  const here = (invoice: NewInvoice): void => {
    had.set(invoice.number, invoice);
    gone.delete(invoice.number);
  };
  for (const event of events) {
    if (event.type === 'InvoiceAdded') here(event.invoice);
    if (event.type === 'InvoicesMovedIn') for (const { invoice } of event.move.invoices) here(invoice);
    if (event.type === 'InvoicesMovedOut') {
      for (const { invoice } of event.move.invoices) gone.set(invoice.number, event.move.to);
    }
    const known = event.type === 'InvoiceCorrected' ? had.get(event.invoice) : undefined;
    if (event.type === 'InvoiceCorrected' && known) here({ ...known, due: event.due });
  }
  return { had, gone };
};

export const settledBy = (events: readonly AccountEvent[], receiptId: string): Settled => {
  const applied = events.find((event) => event.type === 'PaymentApplied' && event.receiptId === receiptId);
  const lines = applied?.type === 'PaymentApplied' ? applied.lines : [];
  const { had, gone } = everHad(events);
  const own = lines.filter(({ invoice }) => !gone.has(invoice));
  const credit = applied?.type === 'PaymentApplied' ? applied.credit : ZERO;
  return {
    lines: own,
    here: plus(lineTotal(own), credit),
    invoices: lines.flatMap(({ invoice }) => had.get(invoice) ?? []),
    elsewhere: Map.groupBy(
      lines.filter(({ invoice }) => gone.has(invoice)),
      ({ invoice }) => gone.get(invoice) ?? '',
    ),
  };
};
