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

describe('payment means', () => {
  const payee = (name: string) =>
    `<cac:PayeeParty><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName></cac:PayeeParty>`;

  test('a payee other than the supplier means that the invoice was assigned', () => {
    expect(read({ extra: payee('Factor Maatschappij N.V.') }).paymentMeans.assigned).toBe(true);
    expect(read({ extra: payee('MOLEN MEEL B.V.') }).paymentMeans.assigned).toBe(false);
    expect(read({ typeCode: '393' }).paymentMeans.assigned).toBe(true);
    expect(read({}).paymentMeans.assigned).toBe(false);
  });

  test('the part for the G-account is known apart from the ordinary account', () => {
    const means = (id: string, iban: string) =>
      `<cac:PaymentMeans><cbc:ID>${id}</cbc:ID><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
        <cac:PayeeFinancialAccount><cbc:ID>${iban}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>`;
    const terms = (id: string, amount: string) =>
      `<cac:PaymentTerms><cbc:PaymentMeansID>${id}</cbc:PaymentMeansID>
        <cbc:Amount currencyID="EUR">${amount}</cbc:Amount></cac:PaymentTerms>`;
    const extra =
      means('GACCOUNT', 'NL20INGB0001234567') +
      means('A', 'NL91 ABNA 0417 1643 00') +
      terms('GACCOUNT', '311.58') +
      terms('A', '934.72');
    expect(read({ extra }).paymentMeans).toEqual({
      iban: 'NL91ABNA0417164300',
      code: '58',
      assigned: false,
      gAccount: 31158,
    });
  });
});

describe('the direction of a document', () => {
  test.each([
    ['Invoice', '380', '100', 'invoice'],
    ['Invoice', '380', '-100', 'credit-note'],
    ['Invoice', '381', '100', 'credit-note'],
    ['Invoice', '381', '-100', 'credit-note'],
    ['CreditNote', undefined, '100', 'credit-note'],
    ['CreditNote', undefined, '-100', 'invoice'],
  ] as const)('%s %s of %s is a(n) %s, its amounts positive', (root, typeCode, payable, kind) => {
    const invoice = read({ root, payable, ...(typeCode === undefined ? {} : { typeCode }) });
    expect(invoice).toMatchObject({ kind, payable: 10000, gross: 10000 });
  });

  test('lines turn with it, prices do not', () => {
    const line = (quantity: string, net: string) =>
      `<cac:InvoiceLine><cbc:InvoicedQuantity>${quantity}</cbc:InvoicedQuantity>
        <cbc:LineExtensionAmount currencyID="EUR">${net}</cbc:LineExtensionAmount><cac:Item><cbc:Name>Meel</cbc:Name></cac:Item>
        <cac:Price><cbc:PriceAmount currencyID="EUR">400</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`;
    const { lines } = read({ payable: '-1600', lines: line('-7', '-2800') + line('3', '1200') });
    expect(lines.map(({ quantity, unitPrice, net }) => [quantity, unitPrice, net])).toEqual([
      ['7', '400', 280000],
      ['-3', '400', -120000],
    ]);
  });

  test('a credit note names the invoice that it corrects and needs no due date', () => {
    const extra =
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>2026-0099</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>';
    expect(read({ root: 'CreditNote', dueDate: '', extra })).toMatchObject({
      correctsInvoice: '2026-0099',
      dueDate: null,
    });
  });
});
