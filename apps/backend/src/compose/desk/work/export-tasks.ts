import type { Services } from '@voldaan/application/services.ts';
import type { TaskSheetQuery } from '@voldaan/contract/desk/sheets.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOfRows } from '../lists/sheet.ts';
import { found } from '../result.ts';
import { fittingTasks } from './list-tasks.ts';
import { TASK_WORDS } from './task-words.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Debiteur', 'Waarover', 'Facturen', 'Bedrag', 'Sinds', 'Beloofd op', 'Voor', 'Weggelegd tot'],
  en: ['Debtor', 'About', 'Invoices', 'Amount', 'Since', 'Promised on', 'For', 'Put away until'],
};

/** What waits for a decision, as the inbox is filtered, as a file for a spreadsheet. */
export const exportTasks = async (
  services: Services,
  staff: StaffSession,
  asked: TaskSheetQuery,
): Promise<Result<string>> => {
  const { language } = staff;
  const tasks = await fittingTasks(services, staff, asked);
  return found(
    sheetOfRows(
      HEADINGS[language],
      tasks.map(({ debtor, subject, invoices, amount, since, answerBy, assigned, snoozed }) => [
        debtor.name,
        TASK_WORDS[language][subject.code],
        invoices.join(', '),
        amountCell(amount),
        dayCell(since),
        dayCell(answerBy),
        assigned?.name ?? '',
        dayCell(snoozed?.until ?? null),
      ]),
    ),
  );
};
