import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { streamPk } from '../dynamodb/keys.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { decision, freshKey, invoiceAdded, NOON } from './ledger.ts';
import { after, ledgersOn } from './ledgers.ts';

/** How the sweep finds what is due and what waits. */
export const streamSweep = (name: string, open: () => StreamItems): void => {
  const store = () => ledgersOn(open());

  describe(`${name}: due and pending`, () => {
    const at = instant('2026-09-08T07:00:00Z');

    test('due names those whose moment has passed, oldest first, up to the limit', async () => {
      const keys = [freshKey('due'), freshKey('due'), freshKey('due'), freshKey('due')];
      const seconds = [30, 10, 20, 3600];
      for (const [index, key] of keys.entries()) {
        const loaded = await store().load(key);
        const due = addSeconds(at, seconds[index] ?? 0);
        after(await store().commit(loaded, decision(loaded, 'plan', [invoiceAdded(1)], { due })));
      }
      const ours = (found: readonly StreamKey[]) =>
        found.filter(({ administration }) => administration === 'due');
      const due = await store().due(addSeconds(at, 60), 1000);
      expect(ours(due)).toEqual([keys[1], keys[2], keys[0]]);
      expect(await store().due(addSeconds(at, 60), 1)).toHaveLength(1);
    });

    test('a stream that has moved on is due no more, or the load says so', async () => {
      const key = freshKey('moved');
      const empty = await store().load(key);
      const planned = after(
        await store().commit(empty, decision(empty, 'a', [invoiceAdded(1)], { due: at })),
      );
      const moved = decision(planned, 'b', [{ type: 'InvoicePaid', number: '2026-0001' }]);
      after(await store().commit(planned, moved));
      expect(await store().due(addSeconds(at, 1), 1000)).not.toContainEqual(key);
      // An index may still name it for a moment: whoever comes finds nothing to do.
      const items = open();
      const lagging = ledgersOn({
        ...items,
        swept: async (index, partition) =>
          index === 'due' && partition.endsWith('#0') ? [{ pk: streamPk(key), at }] : [],
      });
      expect(await lagging.due(addSeconds(at, 1), 10)).toEqual([key]);
      expect((await lagging.load(key)).state.open).toEqual([]);
    });

    test('settling notes the schedule that exists, or that none does', async () => {
      const key = freshKey('scheduled');
      const wake = { at, version: 1 };
      const empty = await store().load(key);
      const first = after(
        await store().commit(empty, decision(empty, 'a', [invoiceAdded(1)], { due: at, pending: true })),
      );
      await store().settle(first, { wake, due: at });
      const settled = await store().load(key);
      expect(settled).toMatchObject({ wake, pendingSince: undefined });
      expect(await store().due(at, 1000)).toContainEqual(key);
      await store().settle(settled, { wake: undefined, due: at });
      expect((await store().load(key)).wake).toBeUndefined();
    });

    test('effects wait until they are settled, and keep the moment since when', async () => {
      const key = freshKey('waits');
      const empty = await store().load(key);
      const first = decision(empty, 'a', [invoiceAdded(1)], { pending: true });
      const claimed = after(await store().commit(empty, first));
      const later = addSeconds(NOON, 90);
      const second = decision(claimed, 'b', [invoiceAdded(2)], { pending: true });
      const sent = after(
        await store().commit(claimed, { ...second, commit: { ...second.commit, at: later } }),
      );
      expect(sent.pendingSince).toBe(NOON);
      expect(await store().pending(later, 1000)).toContainEqual(key);
      await store().settle(claimed, { wake: undefined, due: undefined });
      expect(await store().pending(later, 1000)).toContainEqual(key);
      await store().settle(sent, { wake: undefined, due: undefined });
      expect(await store().pending(later, 1000)).not.toContainEqual(key);
      expect(await store().load(key)).toMatchObject({ version: 2, pendingSince: undefined, hash: sent.hash });
    });

    test('whose moment has come waits under that moment, until he is settled on the next', async () => {
      const key = freshKey('come');
      const next = addSeconds(NOON, 3600);
      const empty = await store().load(key);
      const planned = after(
        await store().commit(empty, decision(empty, 'a', [invoiceAdded(1)], { due: NOON })),
      );
      const taken = decision(planned, 'b', [invoiceAdded(2)], { due: next, pending: true });
      const claimed = after(await store().commit(planned, taken));
      expect(claimed.pendingSince).toBe(NOON);
      expect(await store().due(NOON, 1000)).toContainEqual(key);
      expect(await store().pending(next, 1000)).not.toContainEqual(key);
      // Somebody else decides before the effects are done: still found, and still since noon.
      const between = decision(claimed, 'c', [invoiceAdded(3)], { due: next, pending: true });
      const sent = after(await store().commit(claimed, between));
      expect(await store().due(NOON, 1000)).toContainEqual(key);
      await store().settle(sent, { wake: undefined, due: next });
      expect(await store().due(NOON, 1000)).not.toContainEqual(key);
      expect(await store().due(next, 1000)).toContainEqual(key);
      expect((await store().load(key)).pendingSince).toBeUndefined();
    });

    test('a commit after which nothing waits moves him on at once', async () => {
      const key = freshKey('done');
      const empty = await store().load(key);
      const planned = after(
        await store().commit(empty, decision(empty, 'a', [invoiceAdded(1)], { due: NOON })),
      );
      const taken = decision(planned, 'b', [invoiceAdded(2)], { due: at, pending: true });
      const claimed = after(await store().commit(planned, taken));
      after(await store().commit(claimed, decision(claimed, 'c', [invoiceAdded(3)], { due: at })));
      expect(await store().due(NOON, 1000)).not.toContainEqual(key);
      expect(await store().due(at, 1000)).toContainEqual(key);
      expect(await store().load(key)).toMatchObject({ version: 3, pendingSince: undefined });
    });
  });
};
