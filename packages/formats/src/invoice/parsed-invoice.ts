import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { FileProblem } from '../problem.ts';

/** Who owes, as far as the file says. `kind` is null unless the file states it: nothing is guessed from a name. */
export type ParsedDebtor = {
  readonly name: string | null;
  /** Eight digits. */
  readonly kvk: string | null;
  readonly vatNumber: string | null;
  /** Account that he pays from; never the creditor's own. */
  readonly iban: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Street with house number. */
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  /** ISO 3166-1, two letters. */
  readonly country: string | null;
  readonly customerNumber: string | null;
  readonly contactName: string | null;
  readonly kind: 'company' | 'sole-trader' | 'consumer' | null;
};

export type ParsedPaymentMeans = {
  /** A valid IBAN without spaces; null when the file has none or one that fails its check. */
  readonly iban: string | null;
  /** UNTDID 4461: 30 credit transfer, 58 SEPA credit transfer, 59 SEPA direct debit, … */
  readonly code: string | null;
  /** The money belongs to another than the supplier: the claim was sold or pledged (factoring). */
  readonly assigned: boolean;
  /** Part that must go to the blocked G-account, in cents. */
  readonly gAccount: Cents | null;
};

export type ParsedLine = {
  readonly description: string;
  /** As the file writes it, with a decimal point. */
  readonly quantity: string;
  /** As the file writes it, with a decimal point; may have more than two places. */
  readonly unitPrice: string;
  readonly net: Cents;
  /** Percentage as the file writes it: "21" or "21.0". */
  readonly vatRate: string | null;
};

/** One invoice or credit note from a file. Amounts of a credit note are positive: `kind` says the direction. */
export type ParsedInvoice = {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issueDate: PlainDate;
  /** Null only where the file has neither a due date nor a payment term. */
  readonly dueDate: PlainDate | null;
  readonly currency: 'EUR';
  readonly net: Cents | null;
  readonly vat: Cents | null;
  readonly gross: Cents;
  /** What is still to be paid: gross less what was paid before. Always positive. */
  readonly payable: Cents;
  readonly debtor: ParsedDebtor;
  /** What the payer must quote (UBL PaymentID, "betalingskenmerk"); without it the buyer's own reference (BuyerReference). */
  readonly reference: string | null;
  readonly paymentMeans: ParsedPaymentMeans;
  readonly sentOn: PlainDate | null;
  readonly channel: 'email' | 'post' | 'peppol' | null;
  /** Number of the invoice that this document corrects (UBL BillingReference). */
  readonly correctsInvoice: string | null;
  /** Product or group of products, as the creditor names it in reports. */
  readonly product: string | null;
  readonly lines: readonly ParsedLine[];
  readonly pdf: { readonly fileName: string; readonly bytes: Uint8Array } | null;
};

/** Where the number of an invoice stands: the row and column of a list, the element of a document. */
export type NumberPlace = Pick<FileProblem, 'row' | 'column'>;

/** All invoices of a file, or every problem in it; never some of both. */
export type InvoiceFileResult =
  | {
      readonly ok: true;
      readonly invoices: readonly ParsedInvoice[];
      /** One per invoice, in the same order. */
      readonly places: readonly NumberPlace[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };
