import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { AuditAct, AuditEntry } from '../ports/audit-log.ts';
import type { Services } from '../services.ts';

/** What of the log is asked for; a filter that is absent lets everything through. */
export type AuditFilter = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly who?: string | undefined;
  readonly what?: AuditAct | undefined;
};

/** The lines of some days, newest first. */
export const readAudit = async (
  { audit }: Pick<Services, 'audit'>,
  administration: string,
  { from, until, who, what }: AuditFilter,
): Promise<readonly AuditEntry[]> => {
  const found: AuditEntry[] = [];
  for (let day = until; day >= from; day = addDays(day, -1)) {
    const entries = await audit.ofDay(administration, day);
    found.push(...entries.toReversed());
  }
  return found.filter((entry) => (!who || entry.who === who) && (!what || entry.what === what));
};
