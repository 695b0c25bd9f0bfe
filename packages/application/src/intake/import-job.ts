import type { NewCreditNote } from '@voldaan/domain/account/decide/credit.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';

/** The invoices and credit notes of one debtor in an import. */
export type ImportGroup = {
  readonly debtor: ParsedDebtor;
  readonly invoices: readonly NewInvoice[];
  readonly creditNotes: readonly NewCreditNote[];
};

/** What a valid set of files comes to, kept until it is carried out. */
export type ImportPlan = { readonly groups: readonly ImportGroup[] };

/** A job that can be resumed: one command per account, in order. */
export type ImportJob = {
  readonly files: readonly string[];
  readonly at: Instant;
  /** A member of staff, or a machine with its key. */
  readonly by: { readonly id: string; readonly name: string; readonly kind?: 'api' };
  readonly state: 'running' | 'done';
  /** Groups carried out. */
  readonly groups: number;
  /** Invoices and credit notes carried out, of all. */
  readonly done: number;
  readonly total: number;
  /** Moment of the last progress, on the wall clock. */
  readonly movedAt: Instant;
  /** Something was late already and waits for a person. */
  readonly late: boolean;
};

/** One document of an import as it ended up. */
export type ImportedRow = {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly debtor: { readonly id: string; readonly name: string };
  readonly amount: Cents;
  readonly dueDate: PlainDate;
  readonly known: boolean;
};

export const importDocument = (administration: string, jobId: string, name: string): string =>
  `${administration}/imports/${jobId}/${name}`;
