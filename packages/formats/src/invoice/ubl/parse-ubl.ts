import type { FileProblem } from '../../problem.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import type { InvoiceFileResult } from '../parsed-invoice.ts';
import { ublInvoice } from './ubl-invoice.ts';
import { UBL_DOCUMENTS } from './ubl-namespace.ts';

const refused = (problem: FileProblem): InvoiceFileResult => ({ ok: false, problems: [problem] });

/**
 * Reads a UBL 2.1 invoice or credit note (Peppol BIS Billing 3, NLCIUS / SI-UBL 2.0).
 *
 * @param bytes - the file, from anywhere: hostile XML is refused as a problem
 * @returns one invoice, or everything that is wrong with the file
 * @see https://docs.peppol.eu/poacc/billing/3.0/
 */
export const parseUbl = (bytes: Uint8Array): InvoiceFileResult => {
  const xml = parseXml(bytes);
  if (!xml.ok) return refused(xml.problem);
  const { name, namespace } = xml.root;
  const expected = Object.hasOwn(UBL_DOCUMENTS, name) ? UBL_DOCUMENTS[name] : undefined;
  if (expected === undefined) return refused({ code: 'xml-root-unknown', found: name });
  if (namespace !== expected) return refused({ code: 'xml-namespace-unknown', found: namespace });
  return ublInvoice(xml.root);
};
