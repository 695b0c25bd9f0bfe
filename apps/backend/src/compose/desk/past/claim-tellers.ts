import { lineTotal } from '@voldaan/domain/account/evolve/invoices.ts';
import { findInvoice, openTotal } from '@voldaan/domain/account/state.ts';
import { plus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { methodOf } from '../words/payment-method.ts';
import { silent, type Tellers } from './teller.ts';

/** Invoices, credit notes and money. What one commit brings in is told once. */
export const claimTellers: Tellers<
  | 'InvoiceAdded'
  | 'CreditNoteAdded'
  | 'CreditApplied'
  | 'InvoiceArrived'
  | 'InvoiceMissed'
  | 'InvoicesBecameOverdue'
  | 'PaymentApplied'
  | 'PaymentReversed'
  | 'InvoiceReopened'
  | 'InvoicesClosed'
  | 'SequenceClosed'
> = {
  InvoiceAdded: (event, { entry }) => {
    const added = entry.events.flatMap((other) => (other.type === 'InvoiceAdded' ? [other.invoice] : []));
    if (added[0]?.number !== event.invoice.number) return undefined;
    const amount = sum(added.map((invoice) => invoice.amount));
    return { what: { code: 'invoices-imported', data: { invoices: added.map((i) => i.number), amount } } };
  },
  CreditNoteAdded: ({ number, amount, document, note }, _, { notes }) => ({
    what: { code: 'credit-note-imported', data: { number, amount } },
    documentId: document ? `invoice-${number}` : null,
    note: notes.get(note?.id ?? '') ?? null,
  }),
  InvoicesBecameOverdue: ({ invoices }, { before }) => {
    const amount = sum(invoices.map((number) => findInvoice(before, number)?.open ?? ZERO));
    return { what: { code: 'invoices-overdue', data: { invoices: [...invoices], amount } } };
  },
  PaymentApplied: ({ amount, method, note }, { after }, { notes }) => ({
    what: { code: 'payment-received', data: { amount, method: methodOf(method), left: openTotal(after) } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  InvoicesClosed: ({ closed }) => {
    const amount = sum(closed.map(({ forgiven }) => forgiven.principal));
    return amount > 0 ? { what: { code: 'forgiven', data: { amount } } } : undefined;
  },
  SequenceClosed: () => ({ what: { code: 'account-closed', data: {} } }),
  CreditApplied: silent,
  InvoiceArrived: ({ invoices, how, note }, _, { notes }) =>
    how === 'told'
      ? {
          what: { code: 'invoice-arrived', data: { invoices: [...invoices] } },
          note: notes.get(note?.id ?? '') ?? null,
        }
      : undefined,
  InvoiceMissed: ({ invoices, note }, _, { notes }) => ({
    what: { code: 'invoice-missed', data: { invoices: [...invoices] } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  PaymentReversed: ({ lines, credit }) => ({
    what: {
      code: 'payment-reversed',
      data: { amount: plus(lineTotal(lines), credit) },
    },
  }),
  InvoiceReopened: ({ invoice, open }) => ({
    what: { code: 'invoice-reopened', data: { invoice: invoice.number, amount: open } },
  }),
};
