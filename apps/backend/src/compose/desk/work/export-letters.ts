import type { Services } from '@voldaan/application/services.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOfRows } from '../lists/sheet.ts';
import { STAGE_WORDS } from '../lists/stage-words.ts';
import { found } from '../result.ts';
import { listLetters } from './letters.ts';
import { FILE } from './waiting-rows.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Debiteur', 'Plaats', 'Brief', 'Aangetekend', 'Klaar sinds', 'Afgedrukt op', 'Bedrag', 'Facturen'],
  en: ['Debtor', 'City', 'Letter', 'Registered', 'Ready since', 'Printed on', 'Amount', 'Invoices'],
};
const YES: Readonly<Record<Language, string>> = { nl: 'ja', en: 'yes' };

/** Letters on their way to paper, the oldest first, as a file for a spreadsheet. */
export const exportLetters = async (services: Services, staff: StaffSession): Promise<Result<string>> => {
  const { language } = staff;
  const queue = await listLetters(services, staff, FILE);
  if (!queue.ok) return queue;
  return found(
    sheetOfRows(
      HEADINGS[language],
      queue.value.letters.map(({ debtor, step, registered, since, printed, amount, invoices }) => [
        debtor.name,
        debtor.city ?? '',
        STAGE_WORDS[language][step],
        registered ? YES[language] : '',
        dayCell(since),
        dayCell(printed),
        amountCell(amount),
        invoices.join(', '),
      ]),
    ),
  );
};
