import type { Committed, Loaded, StreamKey } from '@voldaan/application/ports/stream.ts';
import { BrokenChain, NewerStateVersion, StreamTooLarge } from '@voldaan/application/ports/stream-errors.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { streamPk } from '../dynamodb/keys.ts';
import { fixedChance } from '../memory/fixed-chance.ts';
import type { StoredEvent } from '../stream/event-format.ts';
import { pack, unpack } from '../stream/packed.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { streamStore } from '../stream/stream-store.ts';
import { decision, freshKey, invoiceAdded, type Ledger, ledgerFold, ledgerOptions, NOON } from './ledger.ts';

const after = <S>(answer: Committed<S>): Loaded<S> => {
  if (!answer.committed) throw new Error(`Not committed: ${answer.reason}`);
  return answer.loaded;
};

/**
 * What every store of streams keeps to. Run it against each table that `streamStore` is put on.
 *
 * @param name - of the implementation
 * @param open - called when the tests run; all tests share the one it gives
 */
export const streamStoreContract = (name: string, open: () => StreamItems): void => {
  const storeOn = (items: StreamItems) => streamStore(items, ledgerOptions);
  const store = () => storeOn(open());

  /** A stream with one commit per invoice. */
  const grown = async (key: StreamKey, commits: number): Promise<Loaded<Ledger>> => {
    let loaded = await store().load(key);
    for (let n = 1; n <= commits; n += 1) {
      loaded = after(await store().commit(loaded, decision(loaded, `${key.id}/${n}`, [invoiceAdded(n)])));
    }
    return loaded;
  };

  describe(`${name}: one decision, one conditional write`, () => {
    test('a stream that does not exist has version 0, the initial state and no history', async () => {
      const key = freshKey();
      const loaded = await store().load(key);
      expect(loaded).toMatchObject({ key, version: 0, state: { open: [] }, hash: '' });
      expect(loaded.wake).toBeUndefined();
      expect(loaded.pendingSince).toBeUndefined();
      expect(await store().history(key)).toEqual([]);
    });

    test('what was committed is read by the next load', async () => {
      const key = freshKey();
      const wake = { at: instant('2026-09-08T07:12:00Z'), version: 1 };
      const empty = await store().load(key);
      const next = decision(empty, 'import', [invoiceAdded(1)], { due: wake.at, wake, pending: true });
      const committed = after(await store().commit(empty, next));
      const { hasDecided, ...read } = await store().load(key);
      expect(read).toMatchObject({ version: 1, state: next.state, wake, pendingSince: NOON });
      expect(read.hash).toBe(committed.hash);
      expect(hasDecided('import')).toBe(true);
      expect(hasDecided('another')).toBe(false);
    });

    test('of two writers one wins; the other reads again and decides again', async () => {
      const key = freshKey();
      const loaded = await grown(key, 1);
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
      const before = await grown(key, 1);
      const first = after(await store().commit(before, decision(before, 'pay', [invoiceAdded(2)])));
      const late = after(await store().commit(first, decision(first, 'other', [invoiceAdded(3)])));
      const again = await store().commit(late, decision(late, 'pay', [invoiceAdded(2)]));
      expect(again).toEqual({ committed: false, reason: 'already-decided' });
      expect((await store().load(key)).version).toBe(3);
    });

    test('the last hundred commands are remembered', async () => {
      const loaded = await grown(freshKey(), 103);
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

  describe(`${name}: failures`, () => {
    test('a writer killed between the copy to the log and HEAD leaves nothing behind that matters', async () => {
      const key = freshKey();
      const loaded = await grown(key, 2);
      const killed = storeOn({ ...open(), putHead: () => Promise.reject(new Error('killed')) });
      await expect(killed.commit(loaded, decision(loaded, 'never', [invoiceAdded(8)]))).rejects.toThrow(
        'killed',
      );
      expect(await store().load(key)).toMatchObject({ version: 2, hash: loaded.hash });
      expect(await store().history(key)).toHaveLength(2);
      const next = after(await store().commit(loaded, decision(loaded, 'next', [invoiceAdded(9)])));
      expect(next.version).toBe(3);
      expect((await store().history(key)).map(({ commandId }) => commandId)).toEqual([
        `${key.id}/1`,
        `${key.id}/2`,
        'next',
      ]);
    });

    test('a put whose answer got lost and that the client repeats is my success', async () => {
      const key = freshKey();
      const loaded = await grown(key, 1);
      const items = open();
      const losing = storeOn({
        ...items,
        putHead: async (...put) => {
          await items.putHead(...put);
          return items.putHead(...put);
        },
      });
      const answer = after(await losing.commit(loaded, decision(loaded, 'mine', [invoiceAdded(5)])));
      expect(answer.version).toBe(2);
      expect(await store().history(key)).toHaveLength(2);
    });

    test('it is my success even when somebody went on from there before I looked again', async () => {
      const key = freshKey();
      const loaded = await grown(key, 1);
      const items = open();
      const losing = storeOn({
        ...items,
        putHead: async (...put) => {
          await items.putHead(...put);
          const seen = await store().load(key);
          after(await store().commit(seen, decision(seen, 'rival', [invoiceAdded(6)])));
          return items.putHead(...put);
        },
      });
      const answer = after(await losing.commit(loaded, decision(loaded, 'mine', [invoiceAdded(5)])));
      expect(answer.version).toBe(3);
      expect(answer.state.open).toHaveLength(3);
    });

    test('a command that a rival run decided meanwhile, at an earlier place, is already decided', async () => {
      const key = freshKey();
      const loaded = await grown(key, 1);
      const other = after(await store().commit(loaded, decision(loaded, 'other', [invoiceAdded(2)])));
      after(await store().commit(other, decision(other, 'mine', [invoiceAdded(3)])));
      const answer = await store().commit(loaded, decision(loaded, 'mine', [invoiceAdded(3)]));
      expect(answer).toEqual({ committed: false, reason: 'already-decided' });
    });
  });

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
      const lagging = storeOn({
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
      await store().settle(first, wake);
      const settled = await store().load(key);
      expect(settled).toMatchObject({ wake, pendingSince: undefined });
      expect(await store().due(at, 1000)).toContainEqual(key);
      await store().settle(settled, undefined);
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
      await store().settle(claimed, undefined);
      expect(await store().pending(later, 1000)).toContainEqual(key);
      await store().settle(sent, undefined);
      expect(await store().pending(later, 1000)).not.toContainEqual(key);
      expect(await store().load(key)).toMatchObject({ version: 2, pendingSince: undefined, hash: sent.hash });
    });
  });

  describe(`${name}: the log and changes of code`, () => {
    test('the history tells every decision, who made it and when', async () => {
      const key = freshKey();
      await grown(key, 3);
      const history = await store().history(key);
      expect(history.map(({ version }) => version)).toEqual([1, 2, 3]);
      expect(history[1]).toMatchObject({
        commandId: `${key.id}/2`,
        actor: { kind: 'staff', id: 'user-1' },
        at: NOON,
        events: [invoiceAdded(2)],
      });
    });

    test('state of an older version of the code is folded again from the log, and written by the next commit', async () => {
      const key = freshKey();
      await grown(key, 3);
      const fold = {
        stateVersion: 2,
        initial: { total: 0 },
        evolve: ({ total }: { total: number }, event: ReturnType<typeof invoiceAdded>) => ({
          total: total + (event.type === 'InvoiceAdded' ? event.amount : 0),
        }),
      };
      const newer = streamStore(open(), { ...ledgerOptions, fold });
      const loaded = await newer.load(key);
      // 10.000 + 7.919 n cents for n = 1, 2, 3.
      expect(loaded).toMatchObject({ version: 3, state: { total: 77_514 } });
      const commit = { commandId: 'new code', actor: { kind: 'system', id: 'attend' }, at: NOON } as const;
      after(
        await newer.commit(loaded, {
          commit: { ...commit, events: [invoiceAdded(4)] },
          state: { total: 1 },
          due: undefined,
          wake: undefined,
          pending: false,
        }),
      );
      expect((await newer.load(key)).state).toEqual({ total: 1 });
      await expect(store().load(key)).rejects.toThrow(NewerStateVersion);
    });

    test('old code whose write lost against new code learns that it is old', async () => {
      const key = freshKey();
      const old = await grown(key, 1);
      const newer = streamStore(open(), { ...ledgerOptions, fold: { ...ledgerFold, stateVersion: 2 } });
      const seen = await newer.load(key);
      after(await newer.commit(seen, decision(seen, 'new', [invoiceAdded(2)])));
      await expect(store().commit(old, decision(old, 'old', [invoiceAdded(3)]))).rejects.toThrow(
        NewerStateVersion,
      );
    });

    test('events of an older shape are upcast when read, never rewritten', async () => {
      const key = freshKey();
      await grown(key, 2);
      const renewed = ({ v, data, ...stored }: StoredEvent): StoredEvent =>
        v === 1 ? { ...stored, v: 2, data: { ...data, due: 'unknown' } } : { ...stored, v, data };
      const { upcast } = ledgerOptions.format;
      const newer = streamStore(open(), {
        ...ledgerOptions,
        format: { versionOf: () => 2, upcast: (stored) => upcast(renewed(stored)) },
      });
      expect((await newer.history(key))[0]?.events).toEqual([{ ...invoiceAdded(1), due: 'unknown' }]);
      expect((await store().history(key))[0]?.events).toEqual([invoiceAdded(1)]);
    });

    test('a changed line of the log breaks the chain at its version', async () => {
      const key = freshKey();
      await grown(key, 4);
      const items = open();
      const forged = storeOn({
        ...items,
        lines: async (...query) =>
          (await items.lines(...query)).map((line) =>
            line.version === 2
              ? { ...line, commit: pack(unpack(line.commit).replace('2026-0002', '2026-0009')) }
              : line,
          ),
      });
      await expect(forged.history(key)).rejects.toThrow(new BrokenChain(key, 2));
      await expect(store().history(key)).resolves.toHaveLength(4);
    });

    test('a missing line breaks the chain where it should stand', async () => {
      const key = freshKey();
      await grown(key, 4);
      const items = open();
      const gap = storeOn({
        ...items,
        lines: async (...query) => (await items.lines(...query)).filter(({ version }) => version !== 3),
      });
      await expect(gap.history(key)).rejects.toThrow(new BrokenChain(key, 3));
    });
  });

  describe(`${name}: sizes`, () => {
    test('what would pass 350 KB is refused and nothing is written', async () => {
      const key = freshKey();
      const loaded = await grown(key, 1);
      // Random text takes three quarters of its length when packed: 14,000 times 43 characters is 450 KB.
      const { secret } = fixedChance('noise');
      const incompressible = Array.from({ length: 14_000 }, secret);
      const next = { ...decision(loaded, 'big', [invoiceAdded(2)]), state: { open: [], incompressible } };
      await expect(store().commit(loaded, next)).rejects.toThrow(StreamTooLarge);
      expect(await store().load(key)).toMatchObject({ version: 1, hash: loaded.hash });
    });
  });
};
