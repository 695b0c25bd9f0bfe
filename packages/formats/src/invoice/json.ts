import type { Cents } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import type { ParsedInvoice } from './parsed-invoice.ts';

/** An invoice as `voldaan parse invoice` prints it: amounts as decimal strings, what is unknown null. */
export type InvoiceJson = {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly currency: 'EUR';
  readonly net: string | null;
  readonly vat: string | null;
  readonly gross: string;
  readonly payable: string;
  readonly debtor: {
    readonly name: string | null;
    readonly kvk: string | null;
    readonly vatNumber: string | null;
    readonly email: string | null;
  };
  readonly reference: string | null;
  readonly lines: readonly {
    readonly description: string;
    readonly quantity: string;
    readonly unitPrice: string;
    readonly net: string;
    readonly vatRate: string | null;
  }[];
};

const orNull = (amount: Cents | null): string | null => (amount === null ? null : toDecimal(amount));

/** @example invoiceJson(invoice).payable // '1246.30' */
export const invoiceJson = (invoice: ParsedInvoice): InvoiceJson => ({
  number: invoice.number,
  kind: invoice.kind,
  issueDate: invoice.issueDate,
  dueDate: invoice.dueDate,
  currency: invoice.currency,
  net: orNull(invoice.net),
  vat: orNull(invoice.vat),
  gross: toDecimal(invoice.gross),
  payable: toDecimal(invoice.payable),
  debtor: {
    name: invoice.debtor.name,
    kvk: invoice.debtor.kvk,
    vatNumber: invoice.debtor.vatNumber,
    email: invoice.debtor.email,
  },
  reference: invoice.reference,
  lines: invoice.lines.map((line) => ({ ...line, net: toDecimal(line.net) })),
});
