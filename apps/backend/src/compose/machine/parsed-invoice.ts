import type { NewInvoice } from '@voldaan/contract/machine/invoices.ts';
import type { ParsedInvoice } from '@voldaan/formats/invoice/parsed-invoice.ts';

/** An invoice that a machine sent, as if it had come in a file. */
export const parsedInvoice = (invoice: NewInvoice): ParsedInvoice => ({
  kind: invoice.kind,
  number: invoice.number,
  issueDate: invoice.issueDate,
  dueDate: invoice.dueDate,
  currency: invoice.currency,
  net: null,
  vat: null,
  gross: invoice.amount,
  payable: invoice.amount,
  debtor: { ...invoice.debtor, iban: null },
  reference: null,
  paymentMeans: { iban: null, code: null, assigned: false, gAccount: null },
  sentOn: invoice.sentOn,
  channel: invoice.channel,
  correctsInvoice: invoice.correctsInvoice,
  product: invoice.product,
  lines: [],
  pdf: null,
});
