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
});

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

describe('what a person can correct', () => {
  test.each([
    [{ number: '' }, { code: 'value-missing', column: 'cbc:ID' }],
    [{ issueDate: '2026-02-30' }, { code: 'date-invalid', column: 'cbc:IssueDate', found: '2026-02-30' }],
    [{ dueDate: '2026-09-03' }, { code: 'due-before-issue', column: 'cbc:DueDate', found: '2026-09-03' }],
    [{ payable: '0.00' }, { code: 'amount-zero', column: 'cac:LegalMonetaryTotal/cbc:PayableAmount' }],
    [{ payable: '12,50' }, { code: 'amount-invalid', found: '12,50' }],
    [{ payable: '12.505' }, { code: 'amount-invalid', found: '12.505' }],
    [{ payable: '' }, { code: 'value-missing', column: 'cac:LegalMonetaryTotal/cbc:PayableAmount' }],
    [{ currency: 'USD' }, { code: 'currency-unknown', found: 'USD' }],
    [{ customer: '' }, { code: 'debtor-missing' }],
    [{ typeCode: '325' }, { code: 'document-type-refused', found: '325' }],
  ] satisfies [UblParts, object][])('%j', (parts, problem) => {
    const found = problems(parts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(problem);
  });

  test('every problem is told at once', () => {
    const codes = problems({ number: '', issueDate: '04-09-2026', payable: 'veel' }).map(({ code }) => code);
    expect(codes).toEqual(['value-missing', 'date-invalid', 'amount-invalid']);
  });
});

describe('hostile and broken files are refused', () => {
  const withDtd = (dtd: string) => bytesOf(ublDocument().replace('?>\n', `?>\n${dtd}\n`));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  test.each([
    ['a bomb of entities', withDtd('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), 'xml-entities'],
    ['an external entity', withDtd('<!doctype x SYSTEM "file:///etc/passwd">'), 'xml-entities'],
    ['a DTD in UTF-16', utf16('<!DOCTYPE x><x/>'), 'xml-entities'],
    ['an unknown entity', bytesOf(ublDocument({ number: '&geheim;' })), 'xml-malformed'],
    ['a character that cannot be', bytesOf(ublDocument({ number: '&#x110000;' })), 'xml-malformed'],
    ['an unclosed element', bytesOf(ublDocument().replace('</cbc:ID>', '')), 'xml-malformed'],
    ['two roots', bytesOf('<Invoice/><Invoice/>'), 'xml-malformed'],
    ['an undeclared prefix', bytesOf('<x:Invoice/>'), 'xml-malformed'],
    ['a thousand elements deep', bytesOf('<a>'.repeat(1000) + '</a>'.repeat(1000)), 'xml-malformed'],
    ['a name that is a property of all objects', bytesOf('<constructor/>'), 'xml-malformed'],
    ['text', bytesOf('factuur'), 'xml-malformed'],
    ['another document', bytesOf('<Order/>'), 'xml-root-unknown'],
    ['millions of elements', bytesOf(`<a>${'<b/>'.repeat(1_500_001)}</a>`), 'xml-too-many-elements'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'file-too-large'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...bytesOf('<a>'), 0xff, ...bytesOf('</a>')]),
      'encoding-unknown',
    ],
    ['an unknown encoding', bytesOf('<?xml version="1.0" encoding="EBCDIC"?><a/>'), 'encoding-unknown'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blanks', bytesOf(' \n '), 'file-empty'],
  ])('%s', (_what, bytes, code) => {
    expect(problemsOf(bytes).map((problem) => problem.code)).toEqual([code]);
  });

  test('another namespace, named', () => {
    expect(problems({ namespace: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-1' })).toEqual([
      { code: 'xml-namespace-unknown', found: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-1' },
    ]);
  });

  test('an element in the wrong namespace is not taken for one of UBL', () => {
    const stranger = '<cbc:ID xmlns:cbc="urn:elders">2026-0666</cbc:ID>';
    expect(problems({ number: '', extra: stranger })).toEqual([{ code: 'value-missing', column: 'cbc:ID' }]);
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
