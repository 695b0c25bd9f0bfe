import { BrokenChain, NewerStateVersion } from '@voldaan/application/ports/stream-errors.ts';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../stream/event-format.ts';
import { pack, unpack } from '../stream/packed.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { streamStore } from '../stream/stream-store.ts';
import { decision, freshKey, invoiceAdded, ledgerFold, ledgerOptions, NOON } from './ledger.ts';
import { after, grown, ledgersOn } from './ledgers.ts';

/** The log, its chain of hashes, and code that changes. */
export const streamLog = (name: string, open: () => StreamItems): void => {
  const store = () => ledgersOn(open());

  describe(`${name}: the log and changes of code`, () => {
    test('the history tells every decision, who made it and when', async () => {
      const key = freshKey();
      await grown(open(), key, 3);
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
      await grown(open(), key, 3);
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
      const old = await grown(open(), key, 1);
      const newer = streamStore(open(), { ...ledgerOptions, fold: { ...ledgerFold, stateVersion: 2 } });
      const seen = await newer.load(key);
      after(await newer.commit(seen, decision(seen, 'new', [invoiceAdded(2)])));
      await expect(store().commit(old, decision(old, 'old', [invoiceAdded(3)]))).rejects.toThrow(
        NewerStateVersion,
      );
    });

    test('events of an older shape are upcast when read, never rewritten', async () => {
      const key = freshKey();
      await grown(open(), key, 2);
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
      await grown(open(), key, 4);
      const items = open();
      const forged = ledgersOn({
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
      await grown(open(), key, 4);
      const items = open();
      const gap = ledgersOn({
        ...items,
        lines: async (...query) => (await items.lines(...query)).filter(({ version }) => version !== 3),
      });
      await expect(gap.history(key)).rejects.toThrow(new BrokenChain(key, 3));
    });
  });
};
