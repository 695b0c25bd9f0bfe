import type { AuditEntry, AuditLog } from '@voldaan/application/ports/audit-log.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';

const MONDAY = plainDate('2026-09-07');
const TUESDAY = plainDate('2026-09-08');
const entry = (id: string, time: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at: instant(`2026-09-07T${time}Z`),
  who: 'sanne',
  what: 'card-seen',
  debtor: 'DE-GROOT',
  thing: null,
  ...more,
});

/** What every log of staff keeps to. */
export const auditLogContract = (name: string, open: () => AuditLog): void => {
  describe(`${name}: audit log`, () => {
    test('the lines of a day come in order of time, apart from other days and books', async () => {
      const log = open();
      const [early, late] = [entry('z', '08:00:00'), entry('a', '09:00:00', { thing: 'mail-M1' })];
      await log.add('log', MONDAY, late);
      await log.add('log', MONDAY, early);
      await log.add('log', TUESDAY, entry('t', '07:00:00'));
      await log.add('other-log', MONDAY, entry('o', '07:00:00'));
      expect(await log.ofDay('log', MONDAY)).toEqual([early, late]);
      expect(await log.ofDay('log', plainDate('2026-09-06'))).toEqual([]);
    });

    test('a line that is there is never changed', async () => {
      const log = open();
      await log.add('kept', MONDAY, entry('a', '08:00:00'));
      await log.add('kept', MONDAY, entry('a', '08:00:00', { who: 'somebody else' }));
      expect(await log.ofDay('kept', MONDAY)).toEqual([entry('a', '08:00:00')]);
    });

    test('a day is sealed once; the seals come oldest first', async () => {
      const log = open();
      const seal = (day: typeof MONDAY, hash: string) => ({ day, entries: 1, previous: '', hash });
      expect(await log.seal('sealed', seal(TUESDAY, 'second'))).toBe(true);
      expect(await log.seal('sealed', seal(MONDAY, 'first'))).toBe(true);
      expect(await log.seal('sealed', seal(MONDAY, 'forged'))).toBe(false);
      expect(await log.seals('sealed')).toEqual([seal(MONDAY, 'first'), seal(TUESDAY, 'second')]);
      expect(await log.seals('never')).toEqual([]);
    });
  });
};
