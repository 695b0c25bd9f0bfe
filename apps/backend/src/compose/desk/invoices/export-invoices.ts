import { invoicesPart } from '@voldaan/application/rows/invoices-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { InvoicesQuery } from '@voldaan/contract/desk/invoices.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOf } from '../lists/sheet.ts';
import { STAGE_WORDS } from '../lists/stage-words.ts';
import { found } from '../result.ts';
import { invoicesOf } from './row-data.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Factuur',
    'Debiteur',
    'Factuurdatum',
    'Vervaldatum',
    'Bedrag',
    'Open',
    'Te laat',
    'Stap',
    'Sinds',
    'Pauze',
  ],
  en: [
    'Invoice',
    'Debtor',
    'Invoice date',
    'Due date',
    'Amount',
    'Open',
    'Overdue',
    'Step',
    'Since',
    'On hold',
  ],
};
const YES: Readonly<Record<Language, string>> = { nl: 'ja', en: 'yes' };

/** The open invoices of a filter as a file for a spreadsheet. */
export const exportInvoices = async (
  services: Services,
  { administration, language }: StaffSession,
  query: InvoicesQuery,
): Promise<Result<string>> => {
  const said = (isSo: boolean): string => (isSo ? YES[language] : '');
  return found(
    await sheetOf(services, administration, invoicesPart(query), HEADINGS[language], ({ data }) =>
      invoicesOf(data).map((invoice) => [
        invoice.number,
        invoice.debtor,
        dayCell(invoice.issued),
        dayCell(invoice.due),
        amountCell(invoice.amount),
        amountCell(invoice.open),
        said(invoice.overdue),
        invoice.step ? STAGE_WORDS[language][invoice.step.kind] : '',
        dayCell(invoice.step?.on ?? null),
        said(invoice.holds.length > 0),
      ]),
    ),
  );
};
