import { debtorsPart } from '@voldaan/application/rows/debtors-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { DebtorsQuery } from '@voldaan/contract/desk/debtors.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOf } from '../lists/sheet.ts';
import { found } from '../result.ts';
import { DebtorRowData } from './row-data.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Debiteur',
    'Klantnummer',
    'Plaats',
    'Open',
    'Te laat',
    'Oudste vervaldatum',
    'Laatste betaling',
    'Betaald',
  ],
  en: ['Debtor', 'Customer number', 'City', 'Open', 'Overdue', 'Oldest due date', 'Last payment', 'Paid'],
};

/** The debtors of a filter as a file for a spreadsheet. */
export const exportDebtors = async (
  services: Services,
  { administration, language }: StaffSession,
  { filter }: Pick<DebtorsQuery, 'filter'>,
): Promise<Result<string>> =>
  found(
    await sheetOf(services, administration, debtorsPart(filter), HEADINGS[language], ({ data }) => {
      const { name, customerNumber, city, open, overdue, oldestDueDate, lastPayment } =
        DebtorRowData.parse(data);
      const cells = [
        name,
        customerNumber ?? '',
        city ?? '',
        amountCell(open),
        amountCell(overdue),
        dayCell(oldestDueDate),
        dayCell(lastPayment?.on ?? null),
        lastPayment ? amountCell(lastPayment.amount) : '',
      ];
      return [cells];
    }),
  );
