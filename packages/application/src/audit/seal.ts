import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { AuditEntry, AuditSeal } from '../ports/audit-log.ts';

type Hash = (text: string) => string;

/** A line as it is sealed: its parts in a fixed order, so that the same line is always the same text. */
const line = ({ id, at, who, what, debtor, thing }: AuditEntry): string =>
  JSON.stringify([at, id, who, what, debtor, thing]);

/**
 * The seal of a day.
 *
 * @param previous - hash of the seal of the day before; empty for the first
 * @param entries - every line of the day, in order of time
 */
export const sealOf = (
  day: PlainDate,
  previous: string,
  entries: readonly AuditEntry[],
  hash: Hash,
): AuditSeal => ({
  day,
  entries: entries.length,
  previous,
  hash: hash([previous, day, ...entries.map(line)].join('\n')),
});
