import { invoicesPart } from '@voldaan/application/rows/invoices-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { InvoicesQuery } from '@voldaan/contract/desk/invoices.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOf } from '../lists/sheet.ts';
import { found } from '../result.ts';
import { InvoiceRowData } from './row-data.ts';
import { STAGE_WORDS } from './stage-words.ts';

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
    await sheetOf(services, administration, invoicesPart(query), HEADINGS[language], ({ data }) => {
      const row = InvoiceRowData.parse(data);
      return [
        row.number,
        row.debtor,
        dayCell(row.issued),
        dayCell(row.due),
        amountCell(row.amount),
        amountCell(row.open),
        said(row.overdue),
        row.step ? STAGE_WORDS[language][row.step.kind] : '',
        dayCell(row.step?.on ?? null),
        said(row.holds.length > 0),
      ];
    }),
  );
};
