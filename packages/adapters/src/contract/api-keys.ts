import type { ApiKey, ApiKeys } from '@voldaan/application/ports/api-keys.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';

const keyOf = (id: string, administration: string): ApiKey => ({
  id,
  administration,
  name: 'Boekhouding',
  scopes: ['invoices:write', 'debtors:read'],
  secrets: [{ hash: 'new', until: null }],
  madeBy: 'sanne',
  madeAt: instant('2026-09-08T07:00:00Z'),
  revokedAt: null,
});

/** What every store of keys of machines keeps to. */
export const apiKeysContract = (name: string, open: () => ApiKeys): void => {
  describe(`${name}: keys of machines`, () => {
    test('a key is made once, found by its id, and changed by who saw its newest version', async () => {
      const keys = open();
      const key = keyOf('k-once', 'books');
      expect(await keys.find('k-once')).toBeUndefined();
      expect(await keys.put(key, 0)).toBe(true);
      expect(await keys.put(key, 0)).toBe(false);
      expect(await keys.find('k-once')).toEqual({ version: 1, value: key, usedOn: null });
      const secrets = [
        { hash: 'newer', until: null },
        { hash: 'new', until: instant('2026-09-09T07:00:00Z') },
      ];
      expect(await keys.put({ ...key, secrets }, 1)).toBe(true);
      expect(await keys.put(key, 1)).toBe(false);
      expect((await keys.find('k-once'))?.value.secrets).toEqual(secrets);
    });

    test('the day of use goes forward only, outlives a change, and makes no key', async () => {
      const keys = open();
      const key = keyOf('k-used', 'books');
      await keys.put(key, 0);
      await keys.used('k-used', plainDate('2026-09-09'));
      await keys.used('k-used', plainDate('2026-09-08'));
      expect((await keys.find('k-used'))?.usedOn).toBe('2026-09-09');
      expect(await keys.put({ ...key, name: 'Webwinkel' }, 1)).toBe(true);
      expect(await keys.find('k-used')).toMatchObject({ version: 2, usedOn: '2026-09-09' });
      await keys.used('k-nobody', plainDate('2026-09-09'));
      expect(await keys.find('k-nobody')).toBeUndefined();
    });

    test('an administration sees its own keys, oldest first', async () => {
      const keys = open();
      const later = { ...keyOf('k-a', 'timmer'), madeAt: instant('2026-09-10T07:00:00Z') };
      for (const key of [later, keyOf('k-b', 'timmer'), keyOf('k-c', 'bakker')]) await keys.put(key, 0);
      const found = await keys.ofAdministration('timmer');
      expect(found.map(({ value }) => value.id)).toEqual(['k-b', 'k-a']);
    });
  });
};
