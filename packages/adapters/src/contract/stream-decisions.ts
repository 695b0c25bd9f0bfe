import { StreamTooLarge } from '@voldaan/application/ports/stream-errors.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { fixedChance } from '../memory/fixed-chance.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { decision, freshKey, invoiceAdded, NOON } from './ledger.ts';
import { after, grown, ledgersOn } from './ledgers.ts';

/** What one conditional write per decision means. */
export const streamDecisions = (name: string, open: () => StreamItems): void => {
  const store = () => ledgersOn(open());

  describe(`${name}: one decision, one conditional write`, () => {
    test('a stream that does not exist has version 0, the initial state and no history', async () => {
      const key = freshKey();
      const loaded = await store().load(key);
      expect(loaded).toMatchObject({ key, version: 0, state: { open: [] }, hash: '' });
      expect(loaded.wake).toBeUndefined();
      expect(loaded.pendingSince).toBeUndefined();
      expect(loaded.decidedAt()).toBeUndefined();
      expect(await store().history(key)).toEqual([]);
    });

    test('what was committed is read by the next load', async () => {
      const key = freshKey();
      const wake = { at: instant('2026-09-08T07:12:00Z'), version: 1 };
      const empty = await store().load(key);
      const next = decision(empty, 'import', [invoiceAdded(1)], { due: wake.at, wake, pending: true });
      const committed = after(await store().commit(empty, next));
      const { hasDecided, decidedAt, ...read } = await store().load(key);
      expect(read).toMatchObject({ version: 1, state: next.state, wake, pendingSince: NOON });
      expect(read.hash).toBe(committed.hash);
      expect([decidedAt(), committed.decidedAt()]).toEqual([NOON, NOON]);
      expect(hasDecided('import')).toBe(true);
      expect(hasDecided('another')).toBe(false);
    });

    test('of two writers one wins; the other reads again and decides again', async () => {
      const key = freshKey();
      const loaded = await grown(open(), key, 1);
      const rival = await store().load(key);
      const answers = await Promise.all([
        store().commit(loaded, decision(loaded, 'one', [invoiceAdded(10)])),
        store().commit(rival, decision(rival, 'two', [invoiceAdded(20)])),
      ]);
      expect(answers.filter(({ committed }) => committed)).toHaveLength(1);
      expect(answers).toContainEqual({ committed: false, reason: 'conflict' });
      const [loser, n] = answers[0]?.committed ? (['two', 20] as const) : (['one', 10] as const);
      const again = await store().load(key);
      after(await store().commit(again, decision(again, loser, [invoiceAdded(n)])));
      expect((await store().load(key)).state.open).toHaveLength(3);
    });

    test('the same command a second time is already decided, also by one who loaded before it', async () => {
      const key = freshKey();
      const before = await grown(open(), key, 1);
      const first = after(await store().commit(before, decision(before, 'pay', [invoiceAdded(2)])));
      const late = after(await store().commit(first, decision(first, 'other', [invoiceAdded(3)])));
      const again = await store().commit(late, decision(late, 'pay', [invoiceAdded(2)]));
      expect(again).toEqual({ committed: false, reason: 'already-decided' });
      expect((await store().load(key)).version).toBe(3);
    });

    test('the last hundred commands are remembered', async () => {
      const loaded = await grown(open(), freshKey(), 103);
      const { id } = loaded.key;
      expect([3, 4, 103].map((n) => loaded.hasDecided(`${id}/${n}`))).toEqual([false, true, true]);
    });

    test('a commit without events, or with more than 200, is refused as a bug', async () => {
      const loaded = await store().load(freshKey());
      const many = Array.from({ length: 201 }, (_, n) => invoiceAdded(n));
      await expect(store().commit(loaded, decision(loaded, 'none', []))).rejects.toThrow(RangeError);
      await expect(store().commit(loaded, decision(loaded, 'many', many))).rejects.toThrow(RangeError);
    });
  });

  describe(`${name}: sizes`, () => {
    test('what would pass 350 KB is refused and nothing is written', async () => {
      const key = freshKey();
      const loaded = await grown(open(), key, 1);
      // Random text takes three quarters of its length when packed: 14,000 times 43 characters is 450 KB.
      const { secret } = fixedChance('noise');
      const incompressible = Array.from({ length: 14_000 }, secret);
      const next = { ...decision(loaded, 'big', [invoiceAdded(2)]), state: { open: [], incompressible } };
      await expect(store().commit(loaded, next)).rejects.toThrow(StreamTooLarge);
      expect(await store().load(key)).toMatchObject({ version: 1, hash: loaded.hash });
    });
  });
};
