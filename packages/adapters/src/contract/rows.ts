import type { Row, Rows } from '@voldaan/application/ports/rows.ts';
import { describe, expect, test } from 'vitest';

const row = (sort: string, rest: Partial<Row> = {}): Row => ({
  id: 'account',
  list: 'debtors',
  sort,
  data: { name: sort },
  ...rest,
});

/** What every store of read models keeps to. */
export const rowsContract = (name: string, open: () => Rows): void => {
  describe(`${name}: rows`, () => {
    test('a list comes in order of its sort text, a shorter text before a longer one', async () => {
      const rows = open();
      for (const sort of ['jansen!', 'de vries', 'jansen', 'bakker']) {
        await rows.put('sorted', `account-${sort}`, 1, [row(sort)]);
      }
      const { rows: found, cursor } = await rows.list('sorted', 'debtors');
      expect(found.map(({ sort }) => sort)).toEqual(['bakker', 'de vries', 'jansen', 'jansen!']);
      expect(found[0]).toEqual({ account: 'account-bakker', version: 1, ...row('bakker') });
      expect(cursor).toBeUndefined();
    });

    test('pages follow on each other without a gap', async () => {
      const rows = open();
      for (let n = 0; n < 5; n += 1) await rows.put('paged', `account-${n}`, 1, [row('same')]);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await rows.list('paged', 'debtors', { limit: 2, ...(cursor ? { cursor } : {}) });
        expect(page.rows.length).toBeLessThanOrEqual(2);
        seen.push(...page.rows.map(({ account }) => account));
        cursor = page.cursor;
      } while (cursor);
      expect(seen).toEqual(['account-0', 'account-1', 'account-2', 'account-3', 'account-4']);
    });

    test('a prefix narrows a list', async () => {
      const rows = open();
      for (const sort of ['jansen', 'janssen', 'jonker']) await rows.put('narrow', sort, 1, [row(sort)]);
      const { rows: found } = await rows.list('narrow', 'debtors', { prefix: 'jan' });
      expect(found.map(({ account }) => account)).toEqual(['jansen', 'janssen']);
    });

    test('two bounds narrow a list: from the first on, before the second, page by page', async () => {
      const rows = open();
      for (const sort of ['a#1', 'b#1', 'b#2', 'c#1', 'd']) await rows.put('between', sort, 1, [row(sort)]);
      const between = async (from: string | undefined, until: string | undefined, cursor?: string) => {
        const bounds = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
        return rows.list('between', 'debtors', { limit: 2, ...bounds, ...(cursor && { cursor }) });
      };
      const first = await between('b', 'd');
      expect(first.rows.map(({ account }) => account)).toEqual(['b#1', 'b#2']);
      const second = await between('b', 'd', first.cursor);
      expect(second.rows.map(({ account }) => account)).toEqual(['c#1']);
      expect((await between(undefined, 'b')).rows.map(({ account }) => account)).toEqual(['a#1']);
      expect((await between('c', undefined)).rows.map(({ account }) => account)).toEqual(['c#1', 'd']);
    });

    test('one row of each of several accounts is read at once; who has none, or no longer, is left out', async () => {
      const rows = open();
      await rows.put('several', 'account-1', 1, [row('jansen')]);
      await rows.put('several', 'account-2', 1, [row('bakker')]);
      await rows.put('several', 'account-3', 1, [row('gone', { list: undefined, data: {} })]);
      const found = await rows.many(
        'several',
        ['account-2', 'account-3', 'account-4', 'account-1'],
        'account',
      );
      expect(found.map(({ account, sort }) => [account, sort])).toEqual([
        ['account-2', 'bakker'],
        ['account-1', 'jansen'],
      ]);
    });

    test('an older version never replaces a newer one, the same version may be written again', async () => {
      const rows = open();
      await rows.put('guarded', 'account-1', 5, [row('five')]);
      await rows.put('guarded', 'account-1', 4, [row('four')]);
      await rows.put('guarded', 'account-1', 5, [row('five again')]);
      const { rows: found } = await rows.list('guarded', 'debtors');
      expect(found.map(({ sort, version }) => ({ sort, version }))).toEqual([
        { sort: 'five again', version: 5 },
      ]);
    });

    test('a row taken out of its list stays out, whatever comes late', async () => {
      const rows = open();
      const task = (list: string | undefined, data: Row['data']) =>
        row('2026-09-08', { id: 'task#call', list, data });
      await rows.put('out', 'account-1', 1, [row('jansen'), task('tasks', { who: 'Jansen' })]);
      await rows.put('out', 'account-1', 3, [task(undefined, {})]);
      await rows.put('out', 'account-1', 2, [task('tasks', { who: 'Jansen' })]);
      expect((await rows.list('out', 'tasks')).rows).toEqual([]);
      expect((await rows.ofAccount('out', 'account-1')).map(({ id }) => id)).toEqual(['account']);
    });

    test('a row that stands in no list is found with its account', async () => {
      const rows = open();
      await rows.put('quiet', 'account-1', 1, [
        row('', { id: 'invoice#2', list: undefined, data: { open: 12_50 } }),
        row('jansen'),
      ]);
      await rows.put('quiet', 'account-2', 1, [row('other')]);
      expect((await rows.ofAccount('quiet', 'account-1')).map(({ id, data }) => [id, data])).toEqual([
        ['account', { name: 'jansen' }],
        ['invoice#2', { open: 1250 }],
      ]);
    });

    test('many rows of one commit are all written', async () => {
      const rows = open();
      const many = Array.from({ length: 60 }, (_, n) =>
        row(String(n).padStart(2, '0'), { id: `invoice#${n}` }),
      );
      await rows.put('many', 'account-1', 1, many);
      expect((await rows.list('many', 'debtors', { limit: 100 })).rows).toHaveLength(60);
    });
  });
};
