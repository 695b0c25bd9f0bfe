import { FIELD_LABELS } from '../invoice/csv/field-label.ts';
import { exampleDate } from './example-date.ts';
import { listed, type ProblemWording, quoted } from './wording.ts';

export const english: ProblemWording = {
  place: ({ row, column }) => {
    if (row === undefined) return column === undefined ? '' : `Field "${column}"`;
    return column === undefined ? `Row ${row}` : `Row ${row}, column "${column}"`;
  },
  sentences: {
    'file-empty': () => 'The file is empty. Choose a file with invoices.',
    'file-too-large': () => 'The file is larger than 20 MB. Split it into smaller files.',
    'file-is-pdf': () =>
      'This is a PDF. Its data cannot be read reliably. Use the UBL invoice (XML) or a CSV file.',
    'file-is-spreadsheet': () =>
      'This is an Excel or zip file. Open it in Excel, choose Save as and then "CSV UTF-8".',
    'file-unknown': () =>
      'This is not a file with invoices that Voldaan knows. Use a UBL invoice (XML) or a CSV file.',
    'encoding-unknown': () =>
      'The letters in this file cannot be read. Save it again as UTF-8 and try once more.',
    'xml-malformed': (problem) =>
      `This XML file is broken${problem.found ? ` (${problem.found})` : ''}. Create the invoice again in your accounting software.`,
    'xml-entities': () =>
      'This XML file contains a DOCTYPE or its own entities. They do not belong in a UBL invoice and are refused for safety.',
    'xml-too-many-elements': () =>
      'This XML file has far more parts than an invoice can have. Create the invoice again in your accounting software.',
    'xml-root-unknown': (problem) =>
      `This XML file starts with ${quoted(problem)} and is not a UBL invoice or UBL credit note. Use UBL 2.1.`,
    'xml-namespace-unknown': (problem) =>
      `This XML file has the namespace ${quoted(problem)}, not that of UBL 2.1. Create the invoice as UBL 2.1.`,
    'no-rows': () => 'There are no invoices in this file, only column names.',
    'column-missing': (problem) =>
      `No column for ${problem.field ? FIELD_LABELS[problem.field].en : 'this field'} was found${problem.found ? ` with the name ${quoted(problem)}` : ''}. Columns found: ${listed(problem)}. Point out the right column or add it.`,
    'cells-too-many': (problem) =>
      `This row has more columns than the first row; ${quoted(problem)} lies outside the table. Put text that holds a separator between quotation marks.`,
    'quote-unclosed': () => 'A quotation mark is not closed. Add the closing quotation mark.',
    'value-missing': () => 'There is nothing here. Fill in a value.',
    'text-too-long': (problem) =>
      `${quoted(problem)} is too long. Use at most ${problem.most ?? 60} characters.`,
    'date-invalid': (problem) =>
      `${quoted(problem)} is not a date. Use for example ${exampleDate(problem.found ?? '')}.`,
    'due-date-missing': () => 'The due date is missing. Fill in the due date or the payment term in days.',
    'due-before-issue': (problem) =>
      `The due date ${quoted(problem)} lies before the invoice date. Correct one of them.`,
    'term-invalid': (problem) =>
      `${quoted(problem)} is not a payment term. Use a number of days, for example 30.`,
    'amount-invalid': (problem) => `${quoted(problem)} is not an amount in euros. Use for example 1246,30.`,
    'amount-zero': () =>
      'The amount is 0: there is nothing to pay. Remove this invoice or fill in the right amount.',
    'amount-too-large': (problem) =>
      `${quoted(problem)} is too large an amount. A bank transfers at most € 999,999,999.99. Check the amount.`,
    'amount-signs-differ': (problem) =>
      `${quoted(problem)} has another sign (plus or minus) than the total. Correct one of them.`,
    'currency-unknown': (problem) =>
      `${quoted(problem)} is not the currency EUR. Voldaan handles invoices in euros only.`,
    'debtor-missing': () => 'It does not say who has to pay. Fill in the name or the customer number.',
    'debtor-kind-unknown': (problem) =>
      `${quoted(problem)} is not a known kind of customer. Use company, sole trader or consumer, or leave it empty.`,
    'channel-unknown': (problem) =>
      `${quoted(problem)} is not a known way of sending. Use e-mail, post or Peppol, or leave it empty.`,
    'country-unknown': (problem) =>
      `${quoted(problem)} is not a known country. Use for example NL or Netherlands.`,
    'email-invalid': (problem) =>
      `${quoted(problem)} is not an e-mail address. Use for example accounts@company.com, or leave it empty.`,
    'kvk-invalid': (problem) =>
      `${quoted(problem)} is not a KVK number. A KVK number has 8 digits, for example 01234567.`,
    'iban-invalid': (problem) =>
      `${quoted(problem)} is not an IBAN. Use for example NL91 ABNA 0417 1643 00, or leave it empty.`,
    'duplicate-number': (problem) =>
      problem.otherFile === undefined
        ? `Invoice number ${quoted(problem)} is also on row ${problem.otherRow ?? '?'}. Remove one of the two rows.`
        : `Invoice number ${quoted(problem)} is also in the file "${problem.otherFile}". Remove one of the two.`,
    'number-of-other-debtor': (problem) =>
      `Invoice number ${quoted(problem)} is already in use for another customer. Check whose invoice it is.`,
    'number-changed': (problem) =>
      `Invoice number ${quoted(problem)} was imported before with another amount or due date. Remove this invoice, or make a credit note and a new invoice.`,
    'document-type-refused': (problem) =>
      `Document type ${quoted(problem)} is a pro forma invoice. It does not have to be paid and is not imported.`,
    'pdf-invalid': () =>
      'The PDF inside this invoice is damaged. Create the invoice again or remove the attachment.',
    'more-problems': (problem) =>
      `There are ${problem.count ?? 0} more problems. Solve the problems above first and choose the file again.`,
  },
};
