import type { NewCreditNote } from '@voldaan/domain/account/decide/credit.ts';
import type { NewInvoice, PaymentBar } from '@voldaan/domain/account/invoice.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { parseInvoiceFile } from '@voldaan/formats/invoice/detect.ts';
import type { NumberPlace, ParsedInvoice } from '@voldaan/formats/invoice/parsed-invoice.ts';
import type { FileProblem } from '@voldaan/formats/problem.ts';
import { identitiesOf } from './identity.ts';
import type { ImportGroup, ImportPlan } from './import-job.ts';

export type SentFile = { readonly name: string; readonly bytes: Uint8Array };
export type ProblemInFile = { readonly file: string; readonly problem: FileProblem };

/** Where no due date and no term was agreed: 30 days after the invoice (6:119a lid 2 BW). */
const TERM_WITHOUT_AGREEMENT_DAYS = 30;

/** A document of a file, with the place where its number stands. */
export type ReadDocument = {
  readonly file: string;
  readonly place: NumberPlace;
  readonly invoice: ParsedInvoice;
};

export type PlannedImport =
  | { readonly ok: true; readonly plan: ImportPlan; readonly read: readonly ReadDocument[] }
  | { readonly ok: false; readonly problems: readonly ProblemInFile[] };

/** Where the document of an invoice is kept, when the file brought one. */
export type DocumentKey = (number: string) => string;

const barOf = ({ paymentMeans }: ParsedInvoice): PaymentBar | undefined =>
  paymentMeans.assigned ? 'assigned' : paymentMeans.gAccount === null ? undefined : 'g-account';

const invoiceOf = (parsed: ParsedInvoice, document: DocumentKey): NewInvoice => {
  const bar = barOf(parsed);
  return {
    number: parsed.number,
    issued: parsed.issueDate,
    due: parsed.dueDate ?? addDays(parsed.issueDate, TERM_WITHOUT_AGREEMENT_DAYS),
    amount: parsed.payable,
    ...(parsed.sentOn && { sent: parsed.sentOn }),
    ...(parsed.channel && { channel: parsed.channel }),
    ...(bar && { bar }),
    ...(parsed.product && { product: parsed.product }),
    ...(parsed.pdf && { document: document(parsed.number) }),
  };
};

const creditNoteOf = (parsed: ParsedInvoice, document: DocumentKey): NewCreditNote => ({
  number: parsed.number,
  amount: parsed.payable,
  issued: parsed.issueDate,
  ...(parsed.correctsInvoice && { corrects: parsed.correctsInvoice }),
  ...(parsed.pdf && { document: document(parsed.number) }),
});

/** A number that stands in two files; within one file the list itself is read that way. */
const doubles = (read: readonly ReadDocument[]): readonly ProblemInFile[] => {
  const first = new Map<string, string>();
  return read.flatMap(({ file, place, invoice: { number } }) => {
    const otherFile = first.get(number);
    if (otherFile === undefined) first.set(number, file);
    return otherFile === undefined
      ? []
      : [{ file, problem: { code: 'duplicate-number', ...place, found: number, otherFile } }];
  });
};

/**
 * Reads files as one import: everything of every debtor together, or every problem of every file.
 *
 * @param document - key under which the document of an invoice will be kept
 */
export const planImport = (files: readonly SentFile[], document: DocumentKey): PlannedImport => {
  const problems: ProblemInFile[] = [];
  const read: ReadDocument[] = [];
  for (const { name, bytes } of files) {
    const result = parseInvoiceFile(name, bytes);
    if (result.ok)
      read.push(
        ...result.invoices.map((invoice, i) => ({ file: name, place: result.places[i] ?? {}, invoice })),
      );
    else problems.push(...result.problems.map((problem) => ({ file: name, problem })));
  }
  return problems.length > 0
    ? { ok: false, problems: [...problems, ...doubles(read)] }
    : planOf(read, document);
};

/**
 * What documents come to that were read, everything of every debtor together, or which of them stand there twice.
 *
 * @param document - key under which the document of an invoice will be kept
 */
export const planOf = (read: readonly ReadDocument[], document: DocumentKey): PlannedImport => {
  const problems = doubles(read);
  if (problems.length > 0) return { ok: false, problems };
  const groups = new Map<string, ImportGroup>();
  for (const { invoice } of read) {
    const who = identitiesOf(invoice.debtor)[0] ?? 'nobody';
    const group = groups.get(who) ?? { debtor: invoice.debtor, invoices: [], creditNotes: [] };
    groups.set(who, {
      ...group,
      ...(invoice.kind === 'invoice'
        ? { invoices: [...group.invoices, invoiceOf(invoice, document)] }
        : { creditNotes: [...group.creditNotes, creditNoteOf(invoice, document)] }),
    });
  }
  return { ok: true, plan: { groups: [...groups.values()] }, read };
};
