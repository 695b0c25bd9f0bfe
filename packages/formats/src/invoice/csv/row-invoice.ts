import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { isIban, normaliseIban } from '../../iban.ts';
import type { ParsedInvoice, ParsedLine } from '../parsed-invoice.ts';
import { cellChannel, cellDocumentKind } from './cell-words.ts';
import { reduced } from './column-names.ts';
import { rowDates } from './row-dates.ts';
import { rowDebtor } from './row-debtor.ts';
import type { RowFindings } from './row-findings.ts';
import { type RowTotals, rowTotals } from './row-totals.ts';

const currency = (text: string): 'EUR' | undefined =>
  text === '€' || ['eur', 'euro'].includes(reduced(text)) ? 'EUR' : undefined;

/** A list has no lines; its description becomes one where the amount without VAT is known. */
const lines = (description: string, { net }: RowTotals): readonly ParsedLine[] =>
  description === '' || net === null
    ? []
    : [{ description, quantity: '1', unitPrice: toDecimal(net), net, vatRate: null }];

/** The invoice in one row, or undefined with the problems in `findings`. */
export const rowInvoice = (findings: RowFindings): ParsedInvoice | undefined => {
  const { text, value, report, problems } = findings;
  const number = text('number');
  if (number === '') report('value-missing', 'number');
  value('currency', currency, 'currency-unknown');
  const totals = rowTotals(findings);
  const called = cellDocumentKind(text('documentKind'));
  const kind = totals?.negative || called === 'credit-note' ? 'credit-note' : 'invoice';
  const { issueDate, dueDate, sentOn } = rowDates(findings, kind);
  const debtor = rowDebtor(findings);
  const channel = value('channel', cellChannel, 'channel-unknown');
  if (problems.length > 0 || issueDate === null || totals === undefined) return undefined;
  return {
    kind,
    number,
    issueDate,
    dueDate,
    currency: 'EUR',
    net: totals.net,
    vat: totals.vat,
    gross: totals.gross,
    payable: totals.payable,
    debtor,
    reference: text('reference') || null,
    paymentMeans: {
      iban: isIban(text('iban')) ? normaliseIban(text('iban')) : null,
      code: null,
      assigned: false,
      gAccount: null,
    },
    sentOn,
    channel,
    correctsInvoice: text('correctsInvoice') || null,
    product: text('product') || null,
    lines: lines(text('description'), totals),
    pdf: null,
  };
};
