import { expect, test } from 'vitest';
import { bytesOf, ublDocument } from '../fixtures/ubl-document.ts';
import { parseInvoiceFile } from './detect.ts';
import { invoiceJson } from './json.ts';

test('an invoice is printed with exactly these fields, amounts as text', () => {
  const lines = `<cac:InvoiceLine><cbc:InvoicedQuantity>2</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">1246.3</cbc:LineExtensionAmount><cac:Item><cbc:Name>Meel</cbc:Name></cac:Item>
    <cac:Price><cbc:PriceAmount currencyID="EUR">623.15</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`;
  const result = parseInvoiceFile('factuur.xml', bytesOf(ublDocument({ lines })));
  expect(result.ok && result.invoices.map(invoiceJson)).toEqual([
    {
      number: '2026-0102',
      kind: 'invoice',
      issueDate: '2026-09-04',
      dueDate: '2026-10-04',
      currency: 'EUR',
      net: null,
      vat: null,
      gross: '1246.30',
      payable: '1246.30',
      debtor: {
        name: 'Bakkerij De Vries & Zn. B.V.',
        kvk: '01234567',
        vatNumber: 'NL001234567B01',
        email: 'administratie@bakkerij.example',
      },
      reference: null,
      lines: [{ description: 'Meel', quantity: '2', unitPrice: '623.15', net: '1246.30', vatRate: null }],
    },
  ]);
});
