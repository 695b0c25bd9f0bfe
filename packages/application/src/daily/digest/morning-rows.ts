import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import { allRows } from '../../intake/releases.ts';
import type { ListedRow } from '../../ports/rows.ts';
import { stagePrefix } from '../../rows/invoice-rows.ts';
import { rowsOfPart } from '../../rows/list-part.ts';
import type { Services } from '../../services.ts';

/** What the lists of one administration say this morning. */
export type MorningRows = {
  /** Invoices that fell overdue since the morning of the working day before. */
  readonly late: readonly ListedRow[];
  readonly tasks: readonly ListedRow[];
  readonly calls: readonly ListedRow[];
  readonly letters: readonly ListedRow[];
};

/**
 * Invoices on which nothing has been done yet, due from the working day before up to yesterday: one stretch of
 * the list. What was due earlier stood in an earlier mail.
 */
const newlyLate = async (
  services: Services,
  administration: string,
  today: PlainDate,
): Promise<readonly ListedRow[]> => {
  const untouched = stagePrefix('none');
  const bounds = { from: `${untouched}${addWorkingDays(today, -1)}`, until: `${untouched}${today}` };
  const late: ListedRow[] = [];
  for await (const rows of rowsOfPart(services, administration, { list: 'invoices', bounds }))
    late.push(...rows);
  return late;
};

/** Reads the lists once, for every reader. */
export const morningRows = async (
  services: Services,
  administration: string,
  today: PlainDate,
): Promise<MorningRows> => {
  const [late, tasks, calls, letters] = await Promise.all([
    newlyLate(services, administration, today),
    ...(['tasks', 'calls', 'letters'] as const).map((list) => allRows(services, administration, list)),
  ]);
  return { late, tasks: tasks ?? [], calls: calls ?? [], letters: letters ?? [] };
};
