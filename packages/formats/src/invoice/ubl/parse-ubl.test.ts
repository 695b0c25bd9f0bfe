import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type UblParts, ublDocument } from '../../fixtures/ubl-document.ts';
import type { ParsedInvoice } from '../parsed-invoice.ts';
import { parseUbl } from './parse-ubl.ts';

const read = (parts: UblParts): ParsedInvoice => {
  const result = parseUbl(bytesOf(ublDocument(parts)));
  const [invoice] = result.ok ? result.invoices : [];
  if (!invoice) throw new Error(JSON.stringify(result));
  return invoice;
};

const problemsOf = (bytes: Uint8Array) => {
  const result = parseUbl(bytes);
  return result.ok ? [] : result.problems;
};
const problems = (parts: UblParts) => problemsOf(bytesOf(ublDocument(parts)));

describe('an invoice', () => {
  test('is read with its debtor', () => {
    const invoice = read({});
    expect(invoice).toMatchObject({
      kind: 'invoice',
      number: '2026-0102',
      issueDate: '2026-09-04',
      dueDate: '2026-10-04',
      currency: 'EUR',
      gross: 124630,
      payable: 124630,
    });
    expect(invoice.debtor).toEqual({
      name: 'Bakkerij De Vries & Zn. B.V.',
      kvk: '01234567',
      vatNumber: 'NL001234567B01',
      iban: null,
      email: 'administratie@bakkerij.example',
      phone: '038 123 45 67',
      street: 'Havenstraat 12',
      postcode: '8011 AB',
      city: 'Zwolle',
      country: 'NL',
      customerNumber: null,
      contactName: null,
      kind: null,
    });
  });

  test('is read whatever prefixes the file chose', () => {
    const renamed = ublDocument()
      .replaceAll('cbc:', 'basis:')
      .replaceAll('xmlns:cbc', 'xmlns:basis')
      .replaceAll('cac:', 'deel:')
      .replaceAll('xmlns:cac', 'xmlns:deel')
      .replace('<Invoice xmlns=', '<u:Invoice xmlns:u=')
      .replace('</Invoice>', '</u:Invoice>');
    expect(parseUbl(bytesOf(renamed))).toEqual(parseUbl(bytesOf(ublDocument())));
  });

  test('with what was paid before: gross stays whole, payable is what is left', () => {
    const invoice = read({
      totals: `<cbc:TaxExclusiveAmount currencyID="EUR">1030</cbc:TaxExclusiveAmount>
        <cbc:TaxInclusiveAmount currencyID="EUR">1246.30</cbc:TaxInclusiveAmount>
        <cbc:PrepaidAmount currencyID="EUR">246.30</cbc:PrepaidAmount>
        <cbc:PayableAmount currencyID="EUR">1000.00</cbc:PayableAmount>`,
    });
    expect(invoice).toMatchObject({ net: 103000, vat: 21630, gross: 124630, payable: 100000 });
  });

  test('keeps quantities, prices and rates as the file writes them', () => {
    const [line] = read({
      lines: `<cac:InvoiceLine><cbc:InvoicedQuantity>0100.10</cbc:InvoicedQuantity>
        <cbc:LineExtensionAmount currencyID="EUR">1030.00</cbc:LineExtensionAmount>
        <cac:Item><cbc:Name>Tarwebloem</cbc:Name>
        <cac:ClassifiedTaxCategory><cbc:Percent>21.0</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
        <cac:Price><cbc:PriceAmount currencyID="EUR">10.28971</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`,
    }).lines;
    expect(line).toEqual({
      description: 'Tarwebloem',
      quantity: '0100.10',
      unitPrice: '10.28971',
      net: 103000,
      vatRate: '21.0',
    });
  });

  test('keeps the embedded PDF', () => {
    const base64 = Buffer.from('%PDF-1.7 pagina').toString('base64');
    const attach = (content: string) =>
      `<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf"
        filename="2026-0102.pdf">${content}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
    const { pdf } = read({ extra: attach(`\n${base64.slice(0, 8)}\n${base64.slice(8)}`) });
    expect(pdf?.fileName).toBe('2026-0102.pdf');
    expect(new TextDecoder().decode(pdf?.bytes)).toBe('%PDF-1.7 pagina');
    expect(problems({ extra: attach('geen base64!') })).toMatchObject([{ code: 'pdf-invalid' }]);
    expect(problems({ extra: attach(Buffer.from('<html>').toString('base64')) })).toMatchObject([
      { code: 'pdf-invalid' },
    ]);
  });

  test.each([
    ['Betaling binnen 14 dagen na factuurdatum', '2026-09-18'],
    ['30 days net', '2026-10-04'],
    ['Payment within 10 days, 2% discount', null],
    ['8 dagen, uiterlijk 30 dagen', null],
  ])('without a due date counts the term "%s"', (note, dueDate) => {
    const extra = `<cac:PaymentTerms><cbc:Note>${note}</cbc:Note></cac:PaymentTerms>`;
    expect(read({ dueDate: '', extra }).dueDate).toBe(dueDate);
  });

  test('takes the reference that the payer must quote, else that of the buyer', () => {
    const buyer = '<cbc:BuyerReference>PO 77</cbc:BuyerReference>';
    const payment = '<cac:PaymentMeans><cbc:PaymentID>5000056789012345</cbc:PaymentID></cac:PaymentMeans>';
    expect(read({ extra: buyer + payment }).reference).toBe('5000056789012345');
    expect(read({ extra: buyer }).reference).toBe('PO 77');
    expect(read({}).reference).toBeNull();
  });

  test('knows the account that a direct debit is drawn on as his who owes', () => {
    const mandate = (iban: string) =>
      `<cac:PaymentMeans><cbc:PaymentMeansCode>59</cbc:PaymentMeansCode><cac:PaymentMandate><cac:PayerFinancialAccount><cbc:ID>${iban}</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate></cac:PaymentMeans>`;
    expect(read({ extra: mandate('NL20 INGB 0001 2345 67') }).debtor.iban).toBe('NL20INGB0001234567');
    expect(read({ extra: mandate('NL21 INGB 0001 2345 67') }).debtor.iban).toBeNull();
  });
});

test('the encoding that the file names is followed', () => {
  const text = ublDocument({ number: 'F-é' }).replace('UTF-8', 'ISO-8859-1');
  const result = parseUbl(new Uint8Array(Buffer.from(text, 'latin1')));
  expect(result.ok && result.invoices[0]?.number).toBe('F-é');
});

test('any amount and any dates come back as they were written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999_99 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.nat(400),
      (amount, day, term) => {
        const issueDate = addDays(plainDate('2000-01-01'), day);
        const dueDate = addDays(issueDate, term);
        const invoice = read({ payable: toDecimal(cents(amount)), issueDate, dueDate });
        expect(invoice).toMatchObject({ payable: amount, issueDate, dueDate });
      },
    ),
    { numRuns: 50 },
  );
});

const examples = new URL('../../../../../../shared/data/ubl/', import.meta.url);

test.runIf(existsSync(examples))('the examples of OpenPEPPOL are read', () => {
  const read = readdirSync(examples).map((file) => {
    const result = parseUbl(readFileSync(new URL(file, examples)));
    const [invoice] = result.ok ? result.invoices : [];
    return [file, invoice?.kind, invoice?.payable, invoice?.dueDate, invoice?.debtor.name];
  });
  expect(read).toEqual([
    ['Allowance-example.xml', 'invoice', 612500, '2017-12-01', 'Buyer Official Name'],
    ['Vat-category-S.xml', 'invoice', 855000, '2017-12-01', 'Buyer Official Name'],
    ['base-creditnote-correction.xml', 'credit-note', 165625, null, 'Buyer Official Name'],
    ['base-example.xml', 'invoice', 165625, '2017-12-01', 'Buyer Official Name'],
    ['base-negative-inv-correction.xml', 'credit-note', 165625, '2017-12-01', 'Buyer Official Name'],
  ]);
});
