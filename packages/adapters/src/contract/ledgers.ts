import type { Committed, Loaded, StreamKey, StreamStore } from '@voldaan/application/ports/stream.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { streamStore } from '../stream/stream-store.ts';
import { decision, invoiceAdded, type Ledger, type LedgerEvent, ledgerOptions } from './ledger.ts';

/** What was loaded after a commit that must have succeeded. */
export const after = <S>(answer: Committed<S>): Loaded<S> => {
  if (!answer.committed) throw new Error(`Not committed: ${answer.reason}`);
  return answer.loaded;
};

/** A store of ledgers on a table, or on a table with faults. */
export const ledgersOn = (items: StreamItems): StreamStore<Ledger, LedgerEvent> =>
  streamStore(items, ledgerOptions);

/** A ledger with one commit per invoice, by the commands `<id>/1`, `<id>/2` … */
export const grown = async (items: StreamItems, key: StreamKey, commits: number): Promise<Loaded<Ledger>> => {
  const store = ledgersOn(items);
  let loaded = await store.load(key);
  for (let n = 1; n <= commits; n += 1) {
    loaded = after(await store.commit(loaded, decision(loaded, `${key.id}/${n}`, [invoiceAdded(n)])));
  }
  return loaded;
};
