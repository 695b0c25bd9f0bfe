import type { Reservations } from '@voldaan/application/ports/reservations.ts';
import { describe, expect, test } from 'vitest';

/** What every store of reservations keeps to. */
export const reservationsContract = (name: string, open: () => Reservations): void => {
  describe(`${name}: reservations`, () => {
    test('the first comer owns a value; the same owner again goes on, another learns who owns it', async () => {
      const keys = open();
      expect(await keys.owner('books', 'INVOICE', '2026-1187')).toBeUndefined();
      expect(await keys.reserve('books', 'INVOICE', '2026-1187', 'account-1')).toBe('account-1');
      expect(await keys.reserve('books', 'INVOICE', '2026-1187', 'account-1')).toBe('account-1');
      expect(await keys.reserve('books', 'INVOICE', '2026-1187', 'account-2')).toBe('account-1');
      expect(await keys.owner('books', 'INVOICE', '2026-1187')).toBe('account-1');
    });

    test('administrations and kinds do not touch', async () => {
      const keys = open();
      await keys.reserve('books', 'BANK-ENTRY', 'entry-18', 'account-1');
      expect(await keys.reserve('other', 'BANK-ENTRY', 'entry-18', 'account-9')).toBe('account-9');
      expect(await keys.reserve('books', 'DEBTOR', 'entry-18', 'account-7')).toBe('account-7');
      expect(await keys.owner('books', 'BANK-ENTRY', 'entry-18')).toBe('account-1');
    });

    test('of many at once exactly one becomes owner, and all are told the same', async () => {
      const keys = open();
      const wanted = Array.from({ length: 8 }, (_, n) => `run-${n}`);
      const told = await Promise.all(wanted.map((owner) => keys.reserve('books', 'PAYMENT', 'tr_1', owner)));
      expect(new Set(told).size).toBe(1);
      expect(wanted).toContain(told[0]);
    });

    test('only the owner gives a value back', async () => {
      const keys = open();
      await keys.reserve('books', 'IMPORT-FILE', 'hash', 'job-1');
      await keys.release('books', 'IMPORT-FILE', 'hash', 'job-2');
      expect(await keys.owner('books', 'IMPORT-FILE', 'hash')).toBe('job-1');
      await keys.release('books', 'IMPORT-FILE', 'hash', 'job-1');
      await keys.release('books', 'IMPORT-FILE', 'hash', 'job-1');
      expect(await keys.reserve('books', 'IMPORT-FILE', 'hash', 'job-2')).toBe('job-2');
    });
  });
};
