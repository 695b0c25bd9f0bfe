import type { Items } from '@voldaan/application/ports/items.ts';
import { describe, expect, test } from 'vitest';

/** What every store of plain versioned items keeps to. */
export const itemsContract = (name: string, open: () => Items): void => {
  describe(`${name}: items`, () => {
    test('an item is made once, then changed by who saw its newest version', async () => {
      const items = open();
      expect(await items.get('books', 'PLAN', 'main')).toBeUndefined();
      expect(await items.put('books', 'PLAN', 'main', { name: 'Standaard', steps: [7, 14] }, 0)).toBe(true);
      expect(await items.put('books', 'PLAN', 'main', { name: 'Ander' }, 0)).toBe(false);
      expect(await items.put('books', 'PLAN', 'main', { name: 'Strenger', vat: null }, 1)).toBe(true);
      expect(await items.put('books', 'PLAN', 'main', { name: 'Te laat' }, 1)).toBe(false);
      expect(await items.get('books', 'PLAN', 'main')).toEqual({
        version: 2,
        value: { name: 'Strenger', vat: null },
      });
    });

    test('a large value comes back as it went', async () => {
      const items = open();
      const value = {
        rows: Array.from({ length: 2_000 }, (_, n) => ({ number: `2026-${n}`, amount: n * 7 })),
      };
      await items.put('books', 'IMPORT', 'large', value, 0);
      expect((await items.get('books', 'IMPORT', 'large'))?.value).toEqual(value);
    });

    test('all of a kind come in order of id, without those of other kinds or books', async () => {
      const items = open();
      for (const id of ['c', 'a', 'b']) await items.put('books', 'USER', id, { name: id }, 0);
      await items.put('other', 'USER', 'z', {}, 0);
      await items.put('books', 'OTHER', 'y', {}, 0);
      expect(await items.all('books', 'USER')).toEqual([
        { id: 'a', version: 1, value: { name: 'a' } },
        { id: 'b', version: 1, value: { name: 'b' } },
        { id: 'c', version: 1, value: { name: 'c' } },
      ]);
    });

    test('several are read at once, more than a batch holds; missing ones are left out', async () => {
      const items = open();
      const ids = Array.from({ length: 105 }, (_, n) => `debtor-${n}`);
      await Promise.all(ids.map((id) => items.put('books', 'DEBTOR', id, { id }, 0)));
      const found = await items.many('books', 'DEBTOR', [...ids, 'debtor-0', 'nobody']);
      expect(found.size).toBe(105);
      expect(found.get('debtor-104')).toEqual({ version: 1, value: { id: 'debtor-104' } });
      expect((await items.many('books', 'DEBTOR', [])).size).toBe(0);
    });
  });
};
