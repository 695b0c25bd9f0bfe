import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { AuditEntry, AuditSeal } from '../ports/audit-log.ts';
import { sealOf } from './seal.ts';

/** Whether the log is as it was sealed, or the first day that is not. */
export type Verified =
  | { readonly ok: true; readonly days: number }
  | { readonly ok: false; readonly day: PlainDate };

/**
 * Computes every seal anew. A line that was changed, added or taken away, a seal that was, or a day that is
 * missing breaks the chain at its day.
 *
 * @param seals - oldest first
 * @param entriesOf - the lines of a day as they are now
 * @param hash - SHA-256, hex
 * @param anchor - the seal before the first of `seals`, when not all are verified
 */
export const verifySeals = async (
  seals: readonly AuditSeal[],
  entriesOf: (day: PlainDate) => Promise<readonly AuditEntry[]>,
  hash: (text: string) => string,
  anchor?: AuditSeal,
): Promise<Verified> => {
  let previous = anchor;
  for (const seal of seals) {
    const again = sealOf(seal.day, previous?.hash ?? '', await entriesOf(seal.day), hash);
    const follows = previous === undefined || seal.day === addDays(previous.day, 1);
    const same =
      again.hash === seal.hash && again.previous === seal.previous && again.entries === seal.entries;
    if (!follows || !same) return { ok: false, day: seal.day };
    previous = seal;
  }
  return { ok: true, days: seals.length };
};
