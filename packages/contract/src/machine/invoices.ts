import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';
import { StepKind } from '../desk/step-kind.ts';
import { Amount, Day, Id } from '../desk/values.ts';
import { DayValue } from '../http/values.ts';
import { Cursor, PageQuery } from './page.ts';

/** As on a letter and in the key of a store; the same ends as in files. */
const text = (most: number) => z.string().trim().min(1).max(most);

/** From 1990 up to and including 2099. */
const InvoiceDay = z
  .string()
  .regex(/^(?:199\d|20\d\d)-\d\d-\d\d$/)
  .refine((day): boolean => isPlainDate(day))
  .pipe(DayValue)
  .meta({ format: 'date', example: '2026-09-04' });

/** Cents, at most what one credit transfer can hold. */
const InvoiceAmount = z.int().positive().max(99_999_999_999).pipe(Amount).meta({ example: 124_630 });

/** Who owes, by as much as you know; he is recognised by customer number, KvK, VAT number, or name and postcode. */
export const InvoiceDebtor = z
  .strictObject({
    customerNumber: text(60).nullable().default(null),
    name: text(200).nullable().default(null),
    kind: z.enum(['company', 'sole-trader', 'consumer']).nullable().default(null),
    kvk: z
      .string()
      .regex(/^\d{8}$/)
      .nullable()
      .default(null),
    vatNumber: text(60).nullable().default(null),
    email: z.email().max(254).nullable().default(null),
    phone: text(60).nullable().default(null),
    contactName: text(200).nullable().default(null),
    street: text(200).nullable().default(null),
    postcode: text(20).nullable().default(null),
    city: text(100).nullable().default(null),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
  })
  .refine(({ name, customerNumber }) => name !== null || customerNumber !== null, { path: ['name'] });
export type InvoiceDebtor = z.output<typeof InvoiceDebtor>;

/** An invoice or credit note to be followed. Amounts are whole cents and positive: `kind` says the direction. */
export const NewInvoice = z
  .strictObject({
    number: text(60).meta({ example: '2026-1187' }),
    kind: z.enum(['invoice', 'credit-note']).default('invoice'),
    issueDate: InvoiceDay,
    dueDate: InvoiceDay.nullable()
      .default(null)
      .meta({ description: 'Without one: 30 days after the issue date.' }),
    amount: InvoiceAmount.meta({ description: 'What is still to be paid, in cents, VAT included.' }),
    currency: z.literal('EUR').default('EUR'),
    debtor: InvoiceDebtor,
    sentOn: InvoiceDay.nullable().default(null),
    channel: z.enum(['email', 'post', 'peppol']).nullable().default(null),
    correctsInvoice: text(60).nullable().default(null),
    product: text(60).nullable().default(null).meta({
      description: 'Product or group of products, by which reports can tell why people pay late.',
    }),
  })
  .refine(({ issueDate, dueDate }) => dueDate === null || dueDate >= issueDate, { path: ['dueDate'] });
export type NewInvoice = z.output<typeof NewInvoice>;

/** `POST /invoices`: all of them or none. */
export const SendInvoices = z.strictObject({ invoices: z.array(NewInvoice).min(1).max(500) }).meta({
  example: {
    invoices: [
      {
        number: '2026-1187',
        issueDate: '2026-08-21',
        dueDate: '2026-09-04',
        amount: 124_630,
        debtor: {
          customerNumber: 'K1001',
          name: 'Bakkerij De Groot B.V.',
          kvk: '12345678',
          email: 'administratie@degroot.example',
          street: 'Dorpsstraat 4',
          postcode: '8102 CD',
          city: 'Raalte',
          country: 'NL',
        },
      },
    ],
  },
});
export type SendInvoices = z.output<typeof SendInvoices>;
/** What a caller writes: what may be left out is optional here. */
export type SendInvoicesInput = z.input<typeof SendInvoices>;

export const MachineInvoice = z.object({
  number: z.string(),
  debtor: Id,
  issueDate: Day,
  dueDate: Day,
  amount: Amount,
  open: Amount,
  state: z.enum(['not-due', 'overdue', 'held', 'paid', 'credited', 'forgiven']),
  /** the last step that really left */
  lastStep: z.object({ kind: StepKind, on: Day }).nullable(),
});
export type MachineInvoice = z.output<typeof MachineInvoice>;

/** `GET /invoices`: one by its number, those of a debtor, or everything that is open. */
export const InvoicesQuery = PageQuery.extend({
  number: z.string().min(1).max(60).optional().meta({ description: 'One invoice, open or closed.' }),
  debtor: Id.optional().meta({ description: 'Everything that is open of one debtor.' }),
});
export type InvoicesQuery = z.output<typeof InvoicesQuery>;

/** A page ends with a debtor: `limit` counts debtors, and a page holds everything that is open of each. */
export const InvoicesPage = z.object({ invoices: z.array(MachineInvoice), cursor: Cursor });
export type InvoicesPage = z.output<typeof InvoicesPage>;
