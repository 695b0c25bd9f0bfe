import type { Cents } from '@voldaan/domain/money/cents.ts';
import { listedProblems } from '../../problem.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import type { InvoiceFileResult } from '../parsed-invoice.ts';
import { reversedAmount, reversedLine } from '../reversed.ts';
import { ublDebtor } from './ubl-debtor.ts';
import { ublDueDate } from './ubl-due-date.ts';
import { ublFindings } from './ubl-findings.ts';
import { ublLines } from './ubl-lines.ts';
import { textAt } from './ubl-path.ts';
import { ublPaymentMeans } from './ubl-payment-means.ts';
import { ublPdf } from './ubl-pdf.ts';
import { ublTooLong } from './ubl-too-long.ts';
import { ublTotals } from './ubl-totals.ts';

/** UNTDID 1001: credit notes of all sorts, which may also come in an Invoice document. */
const CREDIT_NOTES = new Set(['81', '83', '261', '381', '396', '532']);
const PRO_FORMA = '325';

/**
 * One UBL document as a parsed invoice. A negative total turns the direction: an invoice of -100 is a credit note of
 * 100, a credit note of -100 an invoice (Peppol BIS 3, "negative invoices and credit notes").
 */
export const ublInvoice = (document: XmlElement): InvoiceFileResult => {
  const findings = ublFindings(document);
  const { problems, required, date } = findings;
  const number = required('cbc:ID');
  required('cbc:IssueDate');
  const issueDate = date('cbc:IssueDate');
  const dueDate = ublDueDate(document, issueDate, findings);
  const currency = required('cbc:DocumentCurrencyCode');
  const typeCode = textAt(document, 'cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode');
  const debtor = ublDebtor(document);
  const paymentMeans = ublPaymentMeans(document, findings);
  // In another currency every amount would be a problem of its own; one is enough.
  const inEuros = currency === undefined || currency === 'EUR';
  const totals = inEuros ? ublTotals(document, findings) : undefined;
  const lines = inEuros ? ublLines(document, findings) : [];
  const pdf = ublPdf(document, number ?? '', findings);

  const correctsInvoice = textAt(document, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID');

  problems.push(...ublTooLong(number, correctsInvoice, debtor));
  if (!inEuros)
    problems.push({ code: 'currency-unknown', column: 'cbc:DocumentCurrencyCode', found: currency });
  if (typeCode === PRO_FORMA)
    problems.push({ code: 'document-type-refused', column: 'cbc:InvoiceTypeCode', found: typeCode });
  if (issueDate && dueDate && dueDate < issueDate)
    problems.push({ code: 'due-before-issue', column: 'cbc:DueDate', found: dueDate });
  if (debtor.name === null && debtor.customerNumber === null)
    problems.push({ code: 'debtor-missing', column: 'cac:AccountingCustomerParty' });
  if (problems.length > 0 || number === undefined || issueDate === null || totals === undefined)
    return { ok: false, problems: listedProblems(problems) };

  const negative = totals.payable < 0;
  const towards = (amount: Cents): Cents => (negative ? reversedAmount(amount) : amount);
  const credits = document.name === 'CreditNote' ? !negative : negative || CREDIT_NOTES.has(typeCode ?? '');
  return {
    ok: true,
    places: [{ column: 'cbc:ID' }],
    invoices: [
      {
        kind: credits ? 'credit-note' : 'invoice',
        number,
        issueDate,
        dueDate,
        currency: 'EUR',
        net: totals.net === null ? null : towards(totals.net),
        vat: totals.vat === null ? null : towards(totals.vat),
        gross: towards(totals.gross),
        payable: towards(totals.payable),
        debtor,
        reference: textAt(document, 'cac:PaymentMeans/cbc:PaymentID', 'cbc:BuyerReference'),
        paymentMeans,
        sentOn: null,
        channel: null,
        correctsInvoice,
        product: null,
        lines: negative ? lines.map(reversedLine) : lines,
        pdf,
      },
    ],
  };
};
