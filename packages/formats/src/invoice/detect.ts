import type { FileProblem, ProblemCode } from '../problem.ts';
import { decodeText } from '../text/decode-text.ts';
import { type InvoiceCsvOptions, parseInvoiceCsv } from './csv/parse-invoice-csv.ts';
import { MAX_FILE_BYTES } from './file-size.ts';
import type { InvoiceFileResult } from './parsed-invoice.ts';
import { parseUbl } from './ubl/parse-ubl.ts';

/** First bytes of files that people hand in by mistake, in Latin-1. */
const SIGNATURES: readonly (readonly [string, ProblemCode])[] = [
  ['%PDF-', 'file-is-pdf'],
  ['PK\u0003\u0004', 'file-is-spreadsheet'],
  ['\u00d0\u00cf\u0011\u00e0', 'file-is-spreadsheet'],
];

const opening = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 8));

const refused = (problem: FileProblem): InvoiceFileResult => ({ ok: false, problems: [problem] });

/**
 * What a file is by its content, or why it is refused. The name only counts for XML that has lost its beginning: told
 * as a broken XML file that is of more use than as a list without columns.
 *
 * @example invoiceFormat('factuur.xml', new TextEncoder().encode('<Invoice/>')) // 'xml'
 */
export const invoiceFormat = (fileName: string, bytes: Uint8Array): 'xml' | 'csv' | FileProblem => {
  if (bytes.length === 0) return { code: 'file-empty' };
  if (bytes.length > MAX_FILE_BYTES) return { code: 'file-too-large' };
  const known = SIGNATURES.find(([signature]) => opening(bytes).startsWith(signature));
  if (known) return { code: known[1] };
  const text = decodeText(bytes)?.trimStart();
  if (text === undefined) return { code: 'file-unknown' };
  if (text === '') return { code: 'file-empty' };
  // Some packages give a web page the name of a spreadsheet.
  if (/^<(?:!doctype )?html/i.test(text)) return { code: 'file-unknown' };
  return text.startsWith('<') || /\.xml$/i.test(fileName) ? 'xml' : 'csv';
};

/**
 * Reads invoices from a file, a UBL document or a CSV list, decided by its content.
 *
 * @param fileName - as the person chose it
 * @param options - for a CSV list
 * @returns all invoices, or every problem
 */
export const parseInvoiceFile = (
  fileName: string,
  bytes: Uint8Array,
  options: InvoiceCsvOptions = {},
): InvoiceFileResult => {
  const format = invoiceFormat(fileName, bytes);
  if (typeof format !== 'string') return refused(format);
  return format === 'xml' ? parseUbl(bytes) : parseInvoiceCsv(bytes, options);
};
