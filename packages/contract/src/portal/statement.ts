import * as z from 'zod';
import { CentsValue, DayValue, LanguageValue, MomentValue } from '../http/values.ts';
import { Announced } from './announced.ts';
import { DisputeCategoryValue } from './answers.ts';
import { ShownArrangement } from './arrangement.ts';
import { ShownLogo } from './brand.ts';
import { Claim } from './claim.ts';

/** The creditor as a debtor meets him: who asks, and how to reach a person. */
export const Creditor = z.object({
  name: z.string(),
  logo: ShownLogo.exactOptional(),
  phone: z.string(),
  email: z.string(),
  contactName: z.string(),
  iban: z.string(),
  /** `#rrggbb`; only for the band at the top. */
  color: z.string().exactOptional(),
});
export type Creditor = z.infer<typeof Creditor>;

/** The same where nothing is to be paid: who it is, and how to reach a person. */
export const CreditorContact = Creditor.pick({
  name: true,
  logo: true,
  phone: true,
  email: true,
  contactName: true,
  color: true,
});
export type CreditorContact = z.infer<typeof CreditorContact>;

/** A file that belongs to an invoice. */
export const InvoiceDocument = z.object({ kind: z.enum(['pdf', 'ubl']), url: z.string() });
export type InvoiceDocument = z.infer<typeof InvoiceDocument>;

export const StatementInvoice = z.object({
  number: z.string(),
  issueDate: DayValue,
  dueDate: DayValue,
  amount: CentsValue,
  paid: CentsValue,
  open: CentsValue,
  state: z.enum(['open', 'overdue', 'held', 'paid', 'credited']),
  /** Last day of a pause that ends by itself. */
  heldUntil: DayValue.exactOptional(),
  /** Day by which we promised an answer, where a pause waits for us. */
  answerBy: DayValue.exactOptional(),
  payableOnline: z.boolean(),
  /** Interest and costs asked on it, as far as claimed and not paid; part of what is to be paid. */
  extras: z.object({ interest: CentsValue, costs: CentsValue }).exactOptional(),
  /** An objection that waits for our answer; without an amount the whole invoice. */
  dispute: z
    .object({ reference: z.string(), amount: CentsValue.exactOptional(), answerBy: DayValue })
    .exactOptional(),
  /** A promise that runs. */
  promise: z.object({ amount: CentsValue, payOn: DayValue }).exactOptional(),
  documents: z.array(InvoiceDocument),
});
export type StatementInvoice = z.infer<typeof StatementInvoice>;

export const StatementCredit = z.object({
  number: z.string(),
  issueDate: DayValue,
  amount: CentsValue,
  left: CentsValue,
});
export type StatementCredit = z.infer<typeof StatementCredit>;

/** A way of paying online, named as people know it: `{ id: 'ideal', label: 'iDEAL | Wero' }`. */
export const PaymentMethod = z.object({ id: z.string(), label: z.string() });
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** Everything needed to transfer by hand; `epcPayload` is the text of the QR code for what is open. */
export const Transfer = z.object({
  iban: z.string(),
  name: z.string(),
  reference: z.string(),
  epcPayload: z.string(),
});
export type Transfer = z.infer<typeof Transfer>;

export const StatementReceipt = z.object({
  id: z.string(),
  on: DayValue,
  amount: CentsValue,
  method: z.string(),
  url: z.string(),
});
export type StatementReceipt = z.infer<typeof StatementReceipt>;

/** `GET /api/statement`: all that a debtor needs to see and to pay. */
export const Statement = z.object({
  creditor: Creditor,
  debtor: z.object({
    /** A company by its name; a person by his initials until the second factor. */
    name: z.string(),
    customerNumber: z.string(),
    /** Where messages go; `a•••@bedrijf.nl` until the second factor. */
    email: z.string().exactOptional(),
    /** Lines of the postal address, and the telephone; only after the second factor. */
    address: z.array(z.string()).exactOptional(),
    phone: z.string().exactOptional(),
  }),
  /** At `link`, documents, payments received and earlier invoices are left out. */
  assurance: z.enum(['link', 'second-factor']),
  language: LanguageValue,
  today: DayValue,
  now: MomentValue,
  /** Everything open, due or not. */
  openTotal: CentsValue,
  /** The part of it that should be paid by now. */
  dueTotal: CentsValue,
  invoices: z.array(StatementInvoice),
  credits: z.array(StatementCredit),
  /** An unfinished payment: to be resumed, never doubled. */
  attempt: z
    .object({ state: z.literal('open'), amount: CentsValue, checkoutUrl: z.string() })
    .exactOptional(),
  methods: z.array(PaymentMethod),
  reference: z.string(),
  transfer: Transfer,
  /** Present when nothing is open any more. */
  closed: z
    .object({ on: DayValue, reference: z.string(), receiptUrl: z.string().exactOptional() })
    .exactOptional(),
  receipts: z.array(StatementReceipt),
  /** Forms ask a consumer who he is, and a business who agrees for it. */
  class: z.enum(['business', 'consumer']),
  /** Interest and costs with their calculation, once they were claimed. */
  claim: Claim.exactOptional(),
  /** What may come on top, as a notice told it. */
  announced: Announced.exactOptional(),
  arrangement: ShownArrangement.exactOptional(),
  /** An agreement by phone that waits for his yes or correction. */
  agreement: z.object({ calledOn: DayValue }).exactOptional(),
  may: z.object({
    arrange: z.boolean(),
    dispute: z.array(z.string()),
    /** Categories of which a part can be disputed; absent are those of the product. */
    disputePart: z.array(DisputeCategoryValue).exactOptional(),
    /** Invoices for which a day can still be named. */
    promise: z.array(z.string()),
    /** Last day that can be promised; absent when no promise can be made any more. */
    promiseUntil: DayValue.exactOptional(),
  }),
  /** Whether to ask why it is late: something is, and he has not said. */
  askReason: z.boolean(),
  /** What was written to him, by date and subject; after the second factor. */
  correspondence: z.array(z.object({ id: z.string(), on: DayValue, subject: z.string() })),
});
export type Statement = z.infer<typeof Statement>;
