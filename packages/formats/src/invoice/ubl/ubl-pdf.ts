import { fromBase64 } from '../../text/base64.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import type { ParsedInvoice } from '../parsed-invoice.ts';
import type { UblFindings } from './ubl-findings.ts';
import { elements } from './ubl-path.ts';

const OBJECT = 'cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject';

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-';

/** The first embedded PDF (BT-125): the invoice as the debtor knows it. */
export const ublPdf = (
  document: XmlElement,
  number: string,
  { problems }: UblFindings,
): ParsedInvoice['pdf'] => {
  const embedded = elements(document, OBJECT).find(
    (one) => one.attributes.get('mimeCode')?.toLowerCase() === 'application/pdf',
  );
  if (!embedded) return null;
  const bytes = fromBase64(embedded.text);
  if (bytes && isPdf(bytes))
    return { fileName: embedded.attributes.get('filename') ?? `${number}.pdf`, bytes };
  problems.push({ code: 'pdf-invalid', column: OBJECT });
  return null;
};
