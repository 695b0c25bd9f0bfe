import type { XmlElement } from '../../xml/xml-element.ts';
import type { ParsedLine } from '../parsed-invoice.ts';
import type { UblFindings } from './ubl-findings.ts';
import { elements, textAt } from './ubl-path.ts';

/** The lines (BG-25), with the signs of the document. A line without a net amount is a problem. */
export const ublLines = (document: XmlElement, { amount, problems }: UblFindings): readonly ParsedLine[] =>
  [...elements(document, 'cac:InvoiceLine'), ...elements(document, 'cac:CreditNoteLine')].flatMap((line) => {
    const known = problems.length;
    const net = amount('cbc:LineExtensionAmount', line);
    if (net === null) {
      const path = `cac:${line.name}/cbc:LineExtensionAmount`;
      if (problems.length === known) problems.push({ code: 'value-missing', column: path });
      return [];
    }
    return {
      description: textAt(line, 'cac:Item/cbc:Description', 'cac:Item/cbc:Name') ?? '',
      quantity: textAt(line, 'cbc:InvoicedQuantity', 'cbc:CreditedQuantity') ?? '1',
      unitPrice: textAt(line, 'cac:Price/cbc:PriceAmount') ?? '0',
      net,
      vatRate: textAt(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent'),
    };
  });
