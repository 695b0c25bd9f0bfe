import type { LogEntry } from '@voldaan/application/ports/stream.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';

type Log = readonly LogEntry<AccountEvent>[];
type Applied = Extract<AccountEvent, { type: 'PaymentApplied' }>;
type Closed = Extract<AccountEvent, { type: 'InvoicesClosed' }>;

const eventsOf = (log: Log): readonly AccountEvent[] => log.flatMap((entry) => entry.events);

/** Payments, newest first. */
export const paymentsIn = (log: Log): readonly Applied[] =>
  eventsOf(log)
    .filter((event): event is Applied => event.type === 'PaymentApplied')
    .reverse();

/** Invoices that are closed, newest first, as they once came in. */
export const closedInvoicesIn = (
  log: Log,
): readonly { readonly invoice: NewInvoice; readonly closed: Closed }[] => {
  const added = new Map<string, NewInvoice>();
  const closed: { invoice: NewInvoice; closed: Closed }[] = [];
  for (const event of eventsOf(log)) {
    if (event.type === 'InvoiceAdded' || event.type === 'InvoiceReopened')
      added.set(event.invoice.number, event.invoice);
    if (event.type !== 'InvoicesClosed') continue;
    for (const { invoice: number } of event.closed) {
      const invoice = added.get(number);
      if (invoice) closed.push({ invoice, closed: event });
    }
  }
  return closed.reverse();
};
