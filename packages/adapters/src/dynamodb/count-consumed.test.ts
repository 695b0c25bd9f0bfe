import { describe, expect, test } from 'vitest';
import { decision, freshKey, invoiceAdded, ledgerOptions, NOON } from '../contract/ledger.ts';
import { engines, localTable } from '../testing/local-table.ts';
import { countConsumed } from './count-consumed.ts';
import { dynamoStreamStore } from './stream-store.ts';

describe.runIf(engines.includes('dynoxide'))('units by the rules of AWS', () => {
  const open = localTable('dynoxide');

  test('a decision costs its HEAD, its log line and what changes in the indexes', async () => {
    const table = open();
    const store = dynamoStreamStore(table, ledgerOptions);
    const consumed = countConsumed(table.client);
    const key = freshKey();

    const empty = await store.load(key);
    expect(consumed).toEqual({ calls: 1, readUnits: 1, writeUnits: 0 });

    // HEAD under 1 KB: 1 unit, and 1 for the new entry in `due`.
    const one = await store.commit(empty, decision(empty, 'one', [invoiceAdded(1)], { due: NOON }));
    expect(consumed).toEqual({ calls: 2, readUnits: 1, writeUnits: 2 });
    if (!one.committed) throw new Error(one.reason);

    // The log line 1, HEAD 1; the entry in `due` stays the same.
    const { loaded } = one;
    await store.commit(loaded, decision(loaded, 'two', [invoiceAdded(2)], { due: NOON }));
    expect(consumed).toEqual({ calls: 4, readUnits: 1, writeUnits: 4 });

    // A lost race: the log line stands there already, HEAD refuses, and it is read again.
    await store.commit(loaded, decision(loaded, 'late', [invoiceAdded(3)], { due: NOON }));
    expect(consumed).toEqual({ calls: 7, readUnits: 2, writeUnits: 6 });
  });
});
