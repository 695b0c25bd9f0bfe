import { describe, expect, test } from 'vitest';
import type { StreamItems } from '../stream/stream-items.ts';
import { decision, freshKey, invoiceAdded } from './ledger.ts';
import { after, grown, ledgersOn } from './ledgers.ts';

/** What happens when writers die, answers get lost and rivals decide. */
export const streamFailures = (name: string, open: () => StreamItems): void => {
  const store = () => ledgersOn(open());

  describe(`${name}: failures`, () => {
    test('a writer killed between the copy to the log and HEAD leaves nothing behind that matters', async () => {
      const key = freshKey();
      const loaded = await grown(open(), key, 2);
      const killed = ledgersOn({ ...open(), putHead: () => Promise.reject(new Error('killed')) });
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
      const loaded = await grown(open(), key, 1);
      const items = open();
      const losing = ledgersOn({
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
      const loaded = await grown(open(), key, 1);
      const items = open();
      const losing = ledgersOn({
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
      const loaded = await grown(open(), key, 1);
      const other = after(await store().commit(loaded, decision(loaded, 'other', [invoiceAdded(2)])));
      after(await store().commit(other, decision(other, 'mine', [invoiceAdded(3)])));
      const answer = await store().commit(loaded, decision(loaded, 'mine', [invoiceAdded(3)]));
      expect(answer).toEqual({ committed: false, reason: 'already-decided' });
    });
  });
};
